namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "ખુલવાનો સમય",
            Closed = "બંધ",
            AllDay = "24 કલાક",
            ClosedNow = "અમે અત્યારે બંધ છીએ. {0} થી ફરી ઓર્ડર કરી શકશો.",
            ClosedForNow = "અમે અત્યારે બંધ છીએ અને ઓર્ડર લેતા નથી.",
            Later = "અમે અત્યારે બંધ છીએ. તમારો ઓર્ડર {0} થી જોઈશું.",
            DeliveryTime = "ડિલિવરીનો સમય",
            PickupTime = "પિકઅપનો સમય",
            ChooseTime = "સમય પસંદ કરો.",
            TimeFull = "આ સમય ભરાઈ ગયો છે. બીજો પસંદ કરો.",
            NoTimes = "બધા સમય ભરાઈ ગયા છે. પછી ફરી જુઓ.",
            AnyTime = "બને તેટલું વહેલું",
        };
}
