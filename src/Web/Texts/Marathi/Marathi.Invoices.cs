using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "कागदपत्रे",
            Invoice = "इनव्हॉइस",
            CreditNote = "क्रेडिट नोट",
            PackingSlip = "पॅकिंग स्लिप",
            Invoices = "इनव्हॉइस",
            LegalName = "विक्रेत्याचे कायदेशीर नाव",
            LegalNameHint = "नोंदणीप्रमाणे. रिकामे ठेवल्यास दुकानाचे नाव.",
            PrintedOn = "हे नव्या इनव्हॉइसवर छापले जाते. कर क्रमांक आणि राज्य कर सेटिंग्जमधून येतात.",
            NoneYet =
                "अजून इनव्हॉइस नाहीत. ऑर्डर निश्चित किंवा पैसे मिळाल्यावर ती उघडा आणि “इनव्हॉइस” निवडा. क्रमांक न चुकता "
                + "एकामागून एक येतात.",
            OfOrder = number => $"ऑर्डर #{number}",
            CancelledBy = number => $"रद्द, जागी {number}",
        };
}
