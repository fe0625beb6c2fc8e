using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "मजकुरावर जा",
            ViewShop = "दुकान पहा",
            Main = "मुख्य",
            YourShops = "तुमची दुकाने",
            OpenAnother = "आणखी एक दुकान उघडा",
            SignOut = "साइन आउट करा",
            LeaveShop = "हे दुकान सोडा",
            YourRole = role => $"येथे तुमची भूमिका: {role}",
            Home = "मुख्य",
            Orders = "ऑर्डर",
            Products = "उत्पादने",
            Share = "शेअर",
            Settings = "सेटिंग्ज",
            New = (number, name) => $"{name} यांची नवी ऑर्डर {number}",
            Arranged = "नवा क्रम जतन झाला.",
            Unsaved = "येथे तुम्ही केलेले बदल जतन झालेले नाहीत.",
            Restore = "परत आणा",
            Discard = "सोडून द्या",
            Language = "भाषा",
            LanguageHint = "विक्रेत्याच्या पानांची. दुकानाच्या पानांची भाषा सेटिंग्जमध्ये वेगळी आहे.",
            LanguageChosen = language => $"आतापासून हे {language} मध्ये आहे.",
            Owner = "मालक",
            Manager = "व्यवस्थापक",
            OrdersRole = "ऑर्डर",
            Packer = "पॅक करणारा",
            ReadOnly = "फक्त पाहणे",
            ManagerMay = "सर्व काही, पण पेमेंट खाती, टीम, API की, वेबहुक आणि डोमेन नाही.",
            OrdersMay = "ऑर्डर निश्चित, पॅक आणि रद्द करतो, इनव्हॉइस देतो. परतावा, उत्पादने किंवा सेटिंग्ज नाही.",
            PackerMay = "ऑर्डर पाहतो, पॅक करतो आणि पाठवतो.",
            ReadOnlyMay = "ऑर्डर आणि विक्री पाहतो, काहीही बदलत नाही.",
            OwnerMay = "सर्व काही.",
            Customer = "ग्राहक",
            You = "तुम्ही",
            TheOwner = "मालक",
            SomebodyGone = "टीम सोडून गेलेली व्यक्ती",
            AnApp = "API की असलेले ॲप",
            Yesterday = "काल",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
