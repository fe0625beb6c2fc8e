using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "ग्राहक",
            Export = "एक्सपोर्ट (CSV)",
            NameOrPhone = "नाव किंवा फोन",
            SearchThem = "ग्राहक शोधा",
            Tag = "टॅग",
            All = "सर्व ग्राहक",
            NoneYet = "अजून ग्राहक नाहीत",
            NobodyFound = "कोणी सापडले नाही",
            WhoAppears = "जो कोणी तुमच्या दुकानातून ऑर्डर करेल तो इथे दिसेल.",
            Last = when => $"शेवटचे {when}",
            Spent = "खर्च",
            FirstLast = (first, last) => $"पहिले {first}, शेवटचे {last}",
            Call = "कॉल करा",
            YourNotes = "तुमच्या नोंदी",
            NoteHint = "नोंद. फक्त तुम्हाला आणि तुमच्या टीमला दिसते.",
            TagsHint = "टॅग, स्वल्पविरामाने वेगळे",
            SameTag = "हाच टॅग",
            KeyScope = "सर्व ग्राहक पाहणे, त्यांच्या नोंदी ठेवणे",
            PartsBack = (back, sent) => $"{sent} पैकी {back} पार्सल परत आले",
            CancelledLate = count => $"निश्चित झाल्यावर रद्द: {count}",
            BlockList = "ब्लॉक यादी",
            BlockHint = "यादीतल्या फोन नंबरवरून डिलिव्हरीवर रोख, किंवा कोणतीच ऑर्डर घेतली जात नाही. ग्राहकांना कारण दिसत नाही.",
            NotBlocked = "ब्लॉक नाही",
            NoCash = "डिलिव्हरीवर रोख नाही",
            NoOrders = "कोणतीच ऑर्डर नाही",
            BlockReason = "कारण, तुमच्या टीमसाठी",
            NobodyBlocked = "यादीत कोणी नाही.",
            Block = "यादीत जोडा",
            BlockAddress = "पत्ता यादीत जोडा",
            AddressBlockHint =
                "त्या पत्त्यावर कोणाचीही ऑर्डर घेतली जात नाही, फोन नंबर कोणताही असो. रस्त्याचे नाव कसे लिहिले आहे याने फरक पडत नाही.",
            AtAddress = said => $"या पत्त्यावर: {said}",
        };
}
