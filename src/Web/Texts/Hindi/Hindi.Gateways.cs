using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "पेआउट",
            OfGateway = "भुगतान गेटवे के पेआउट",
            Month = "महीना",
            NothingPaid = "इस महीने कुछ नहीं आया।",
            Differences = n => $"अंतर: {n}",
            NotPaidYet = "अभी नहीं आया",
            Lines = "लाइनें",
            FileHasAll = n => $"फ़ाइल में सभी {n} हैं।",
            Print = "प्रिंट (PDF)",
            Hint = "अभी-अभी गेटवे से पूछा और आपके ऑर्डर से मिलाया। दस दिन बाद भी न आया भुगतान यहाँ दिखता है।",
            Gross = "भुगतान, रिफ़ंड घटाकर",
            Fees = "फ़ीस",
            TaxOnFees = "फ़ीस पर टैक्स",
            PaidOut = "मिला",
            Payment = "भुगतान",
            Refund = "रिफ़ंड",
            Dispute = "विवाद",
            Other = "अन्य",
            UnknownOrder = "इस दुकान का कोई ऑर्डर नहीं",
            NotInHistory = "ऑर्डर के इतिहास में नहीं",
            OtherAmount = "ऑर्डर से अलग रकम",
            DoesNotAddUp = "रकम, फ़ीस और पेआउट का जोड़ नहीं मिलता",
            TestMode = "टेस्ट मोड: पैसे नहीं चलते",
            LiveMode = "लाइव: ग्राहक सचमुच पैसे देते हैं",
            Gateway = "भुगतान गेटवे",
            FormerKey = "पुरानी key पर लौटने के लिए सिर्फ़ यही बदलें।",
            AsOf = "इस तारीख़ तक",
            What = "प्रकार",
            Order = "ऑर्डर",
            Amount = "रकम",
            FeeAndTax = "फ़ीस और टैक्स",
            Net = "शुद्ध रकम",
        };
}
