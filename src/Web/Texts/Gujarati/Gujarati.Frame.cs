using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "સીધા મુખ્ય ભાગ પર જાઓ",
            ViewShop = "દુકાન જુઓ",
            Main = "મુખ્ય મેનૂ",
            YourShops = "તમારી દુકાનો",
            OpenAnother = "બીજી દુકાન ખોલો",
            SignOut = "સાઇન આઉટ",
            LeaveShop = "આ દુકાન છોડો",
            YourRole = role => $"અહીં તમારી ભૂમિકા: {role}",
            Home = "હોમ",
            Orders = "ઓર્ડર",
            Products = "પ્રોડક્ટ",
            Share = "શેર",
            Settings = "સેટિંગ્સ",
            New = (number, name) => $"{name} તરફથી નવો ઓર્ડર {number}",
            Arranged = "નવો ક્રમ સેવ થયો.",
            Unsaved = "તમે અહીં કરેલા ફેરફાર સેવ થયા નથી.",
            Restore = "પાછા લાવો",
            Discard = "જવા દો",
            Language = "ભાષા",
            LanguageHint = "વિક્રેતાના પેજની ભાષા. તમારી દુકાનના પેજની ભાષા સેટિંગ્સમાં અલગ છે.",
            LanguageChosen = language => $"હવેથી ભાષા: {language}.",
            Owner = "માલિક",
            Manager = "મેનેજર",
            OrdersRole = "ઓર્ડર",
            Packer = "પેકર",
            ReadOnly = "ફક્ત જોવા",
            ManagerMay = "બધું; પેમેન્ટ ખાતાં, ટીમ, API કી, વેબહૂક અને ડોમેન સિવાય.",
            OrdersMay = "ઓર્ડર કન્ફર્મ, પેક અને રદ કરે છે, અને ઇન્વૉઇસ આપે છે. રિફંડ, પ્રોડક્ટ કે સેટિંગ્સ નહીં.",
            PackerMay = "ઓર્ડર જુએ છે, પેક કરે છે અને મોકલે છે.",
            ReadOnlyMay = "ઓર્ડર અને વેચાણ જુએ છે, કંઈ બદલતા નથી.",
            OwnerMay = "બધું.",
            Customer = "ગ્રાહક",
            You = "તમે",
            TheOwner = "માલિક",
            SomebodyGone = "ટીમ છોડી ગયેલી વ્યક્તિ",
            AnApp = "API કીવાળી ઍપ",
            Yesterday = "ગઈકાલે",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
