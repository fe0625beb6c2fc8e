using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "ड्राफ़्ट के रूप में सेव करें",
            DraftSaved = what => $"{what} ड्राफ़्ट में सेव हो गया। ग्राहक इसे नहीं देखते।",
            ShownFrom = when => $"{when} से",
            TakenDown = (reason, contact) =>
                "प्लेटफ़ॉर्म ने यह प्रोडक्ट हटा दिया है, इसलिए इसे दिखाया नहीं जा सकता। " + $"कारण: {reason} यहाँ लिखें: {contact}",
            ShowFrom = "कब से दिखे",
            ShowFromHint = "उस समय अपने आप दिखेगा। ख़ाली: छिपा रहेगा।",
            SetTime = "समय तय करें",
            WillShow = when => $"ग्राहक इसे {when} से देखेंगे।",
            StaysHidden = "जब तक आप न दिखाएँ, छिपा रहेगा।",
            Preview = "पहले देखें",
            Duplicate = "इस प्रोडक्ट की कॉपी बनाएँ",
            CopyOf = what => $"{what} (कॉपी)",
            IsCopy = "यह कॉपी है। जब तक आप न दिखाएँ, छिपी रहेगी।",
            Sale = "सेल का दाम",
            SaleHint = "दाम से कम; सेल के दौरान असली दाम कटा दिखता है।",
            SaleFrom = "सेल शुरू",
            SaleUntil = "सेल समाप्त",
            SaleTimes = "ख़ाली: तुरंत, और जब तक आप बंद न करें।",
        };
}
