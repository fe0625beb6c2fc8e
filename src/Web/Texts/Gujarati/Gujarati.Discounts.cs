using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "ગ્રાહકોને દેખાય છે.",
            NameExample = "દિવાળી સેલ",
            Code = "કોડ",
            CodeHint = "ગ્રાહકો ચેકઆઉટ વખતે લખે છે. ખાલી રાખશો તો ડિસ્કાઉન્ટ આપમેળે લાગુ પડે છે.",
            Type = "પ્રકાર",
            Value = "કેટલું",
            Minimum = "ન્યૂનતમ ઓર્ડર",
            MinimumHint = "ડિસ્કાઉન્ટ અને ડિલિવરી પહેલાં. ખાલી રાખશો તો કોઈ પણ ઓર્ડર.",
            Starts = "શરૂઆત",
            StartsHint = "ખાલી રાખશો તો હમણાં જ શરૂ થાય છે.",
            Ends = "અંત",
            EndsHint = "ખાલી રાખશો તો ક્યારેય પૂરું થતું નથી.",
            Uses = "કુલ વપરાશ",
            UsesHint = "ખાલી રાખશો તો મર્યાદા નથી.",
            UsesEach = "ગ્રાહક દીઠ વપરાશ",
            UsesEachHint = "ફોન નંબરથી ગણાય છે.",
            Certain = "અમુક પ્રોડક્ટ પૂરતું",
            Active = "ચાલુ",
            ValueHint = currency => $"ટકા, અથવા {currency} માં રકમ. મફત ડિલિવરી માટે ખાલી રાખો.",
            PercentOff = "ટકા છૂટ",
            AmountOff = "રકમની છૂટ",
            FreeDelivery = "મફત ડિલિવરી",
            RateOff = rate => $"{rate} % છૂટ",
            SumOff = amount => $"{amount} છૂટ",
            FromAmount = amount => $"{amount} થી",
            Automatic = "આપમેળે",
            Discounts = "ડિસ્કાઉન્ટ",
            DiscountsHint = "ગ્રાહકો લખે તે કોડથી, અથવા આપમેળે. ડિસ્કાઉન્ટ ભેગા થતા નથી: ગ્રાહકને સૌથી સારું મળે છે.",
            NoneYet = "હજી ડિસ્કાઉન્ટ નથી",
            NoneYetHint = "તમારા નિયમિત ગ્રાહકો માટે કોડ, અથવા અમુક રકમથી વધુ પર મફત ડિલિવરી.",
            Used = n => $"{n} વાર વપરાયું",
            Expired = "મુદત પૂરી",
            Scheduled = "પછી શરૂ થશે",
            New = "નવું ડિસ્કાઉન્ટ",
            DeleteThis = "આ ડિસ્કાઉન્ટ ડિલીટ કરો",
            DeletedHint = "ડિલીટ થયું. હાલના ઓર્ડરનું ડિસ્કાઉન્ટ રહે છે.",
        };
}
