using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "सीधे सामग्री पर जाएँ",
            ViewShop = "दुकान देखें",
            Main = "मुख्य मेनू",
            YourShops = "आपकी दुकानें",
            OpenAnother = "एक और दुकान खोलें",
            SignOut = "साइन आउट",
            LeaveShop = "यह दुकान छोड़ें",
            YourRole = role => $"यहाँ आपकी भूमिका: {role}",
            Home = "होम",
            Orders = "ऑर्डर",
            Products = "प्रोडक्ट",
            Share = "शेयर",
            Settings = "सेटिंग",
            New = (number, name) => $"{name} का नया ऑर्डर {number}",
            Arranged = "नया क्रम सेव हो गया।",
            Unsaved = "आपने यहाँ जो लिखा था, वह सेव नहीं हुआ है।",
            Restore = "वापस लाएँ",
            Discard = "हटाएँ",
            Language = "भाषा",
            LanguageHint = "आपके डैशबोर्ड की भाषा। दुकान के पेज की भाषा सेटिंग में अलग से चुनी जाती है।",
            LanguageChosen = language => $"अब से भाषा {language} है।",
            Owner = "मालिक",
            Manager = "मैनेजर",
            OrdersRole = "ऑर्डर",
            Packer = "पैकर",
            ReadOnly = "सिर्फ़ देखना",
            ManagerMay = "सब कुछ, भुगतान खाते, टीम, API कुंजी, वेबहुक और डोमेन को छोड़कर।",
            OrdersMay = "ऑर्डर की पुष्टि, पैकिंग और रद्द करना, और बिल बनाना। रिफ़ंड, प्रोडक्ट या सेटिंग नहीं।",
            PackerMay = "ऑर्डर देखना, पैक करना और भेजना।",
            ReadOnlyMay = "ऑर्डर और बिक्री देखना, कुछ बदलना नहीं।",
            OwnerMay = "सब कुछ।",
            Customer = "ग्राहक",
            You = "आप",
            TheOwner = "मालिक",
            SomebodyGone = "टीम छोड़ चुका व्यक्ति",
            AnApp = "API कुंजी वाला ऐप",
            Yesterday = "कल",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
