using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "મારું ખાતું",
            SignIn = "સાઇન ઇન કરો",
            SignInHint = "ફોન નંબર અને કોડથી, પાસવર્ડ વગર.",
            SendCode = "મને કોડ મોકલો",
            TypeCode = "કોડ લખો",
            SentTo = "અમે {0} પર કોડ મોકલ્યો છે.",
            Code = "મેસેજમાં આવેલો કોડ",
            Continue = "આગળ વધો",
            AnotherNumber = "બીજો નંબર વાપરો",
            SendAgain = "નવો કોડ મોકલો",
            CodeWrong = "કોડ સાચો નથી અથવા તેનો સમય પૂરો થયો છે. નવો કોડ મંગાવો.",
            TooManyCodes = "ઘણા બધા કોડ મંગાવાયા છે. થોડી વાર પછી ફરી પ્રયાસ કરો.",
            PhoneCountry = "આ દેશના નંબરો પર અમે કોડ મોકલતા નથી.",
            CodeNotSent = "કોડ મોકલી શકાયો નહીં. થોડી વારમાં ફરી પ્રયાસ કરો.",
            CodeMessage = "{1} માટે તમારો કોડ {0} છે. તે 10 મિનિટ ચાલશે. કોઈને જણાવશો નહીં.",
            SignedInWith = "{0} થી સાઇન ઇન કર્યું છે",
            SignOut = "સાઇન આઉટ કરો",
            SignOutEverywhere = "બધા ડિવાઇસ પરથી સાઇન આઉટ કરો",
            Orders = "મારા ઓર્ડર",
            NoOrders = "આ નંબરથી હજી કોઈ ઓર્ડર નથી.",
            Older = "જૂના ઓર્ડર",
            BuyAgain = "ફરી ખરીદો",
            NotThere = "હવે નથી મળતું: {0}",
            Guest = "સાઇન ઇન વગર આપેલો. મેસેજની લિંક તેને ખોલે છે.",
            Addresses = "મારાં સરનામાં",
            NoAddresses = "જ્યાં ઓર્ડર મંગાવો છો તે સરનામું અહીં રહે છે.",
            Edit = "બદલો",
            Delete = "કાઢી નાખો",
            Save = "સેવ કરો",
            Wishes = "મનપસંદ યાદી",
            Wish = "મનપસંદ યાદીમાં ઉમેરો",
            NoWishes = "તમારી મનપસંદ યાદીમાં હજી કંઈ નથી.",
            FillIn = "સાઇન ઇન કરો, નામ અને સરનામું આપોઆપ ભરાઈ જશે.",
            NewAddress = "બીજું સરનામું",
            OtherShops = "આ વેચનારની બીજી દુકાનો",
            ShareHint = "મારાં સરનામાં અને સાઇન-ઇન ત્યાં પણ વાપરો: {0}. ઓર્ડર પોતાની દુકાનમાં જ રહે છે.",
            Share = "ત્યાં પણ વાપરો",
            Shared = "તમારાં સરનામાં અને સાઇન-ઇન ત્યાં પણ ચાલે છે: {0}.",
            Unshare = "શેર કરવાનું બંધ કરો",
        };
}
