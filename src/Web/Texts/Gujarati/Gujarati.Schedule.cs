using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "ખુલવાનો સમય",
            HoursHint = "બંધ હોય તે દિવસ ખાલી રાખો. બીજો સમય વિરામ પછીનો છે.",
            Opens = "ખૂલે છે",
            Closes = "બંધ થાય છે",
            SpecialDays = "રજાઓ અને બીજા દિવસો",
            SpecialHint = "તે દિવસે બંધ હો તો સમય ખાલી રાખો.",
            Day = "દિવસ",
            Name = "નામ",
            Refuse = "બંધ હોય ત્યારે ઓર્ડર ન લો",
            RefuseHint = "નહીં તો ઓર્ડર પછી માટે લેવાય છે.",
            FirstDay = "અઠવાડિયું શરૂ થાય છે",
            AsUsual = "હંમેશ મુજબ",
            Slots = "ડિલિવરીના સમય",
            SlotsHint = "ઓર્ડર કરતી વખતે ગ્રાહકો આમાંથી એક સમય પસંદ કરે છે.",
            OrdersEach = "દરેક સમયના ઓર્ડર",
            NoLimit = "ખાલી: કોઈ મર્યાદા નહીં.",
            Lead = "કેટલા કલાક પહેલાં",
            LeadHint = "સમય શરૂ થાય તેના આટલા કલાક પહેલાં ઓર્ડર આવવો જોઈએ.",
            DaysAhead = "કેટલા દિવસ સુધી",
            MustChoose = "ગ્રાહકે સમય પસંદ કરવો જરૂરી",
            ForDelivery = "ડિલિવરી માટે",
            ForPickup = "પિકઅપ માટે",
            AddTime = "સમય ઉમેરો",
            NoSlots = "હજી કોઈ સમય નથી, તેથી ગ્રાહકો કંઈ પસંદ કરતા નથી.",
            Taken = "{1} માંથી {0} ભરાયા",
            Days = "દિવસો",
        };
}
