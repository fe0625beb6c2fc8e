using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "अभिप्राय",
            Hint = "फक्त विकत घेणारे लिहू शकतात, प्रत्येक वस्तूसाठी एकदा. दुकानात कोणते दिसावेत ते तुम्ही ठरवता.",
            Waiting = "प्रतीक्षेत",
            Shown = "दिसणारे",
            Hidden = "लपवलेले",
            All = "सर्व",
            None = "येथे अभिप्राय नाहीत",
            NoneHint = "ग्राहक त्यांच्या ऑर्डरच्या पानावर अभिप्राय लिहू शकतात.",
            YourAnswer = "तुमचे उत्तर (ऐच्छिक)",
            Show = "दुकानात दाखवा",
            Hide = "लपवा",
            SaveAnswer = "उत्तर जतन करा",
            DidShow = "आता दुकानात दिसते.",
            DidHide = "लपवले.",
            DidAnswer = "उत्तर जतन झाले.",
            ShownInShop = "दुकानात दिसते",
            WaitingForYou = "तुमच्या प्रतीक्षेत",
        };
}
