using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static GatewaysTexts Gateways =>
        new()
        {
            Title = "पेआउट",
            OfGateway = "पेमेंट गेटवेचे पेआउट",
            Month = "महिना",
            NothingPaid = "या महिन्यात काही आले नाही.",
            Differences = n => $"फरक: {n}",
            NotPaidYet = "अजून आले नाही",
            Lines = "ओळी",
            FileHasAll = n => $"फाइलमध्ये सर्व {n} आहेत.",
            Print = "प्रिंट (PDF)",
            Hint = "आत्ताच गेटवेला विचारले आणि तुमच्या ऑर्डरशी जुळवले. दहा दिवसांनंतरही न आलेले पेमेंट इथे दिसते.",
            Gross = "पेमेंट, परतावा वजा",
            Fees = "फी",
            TaxOnFees = "फीवरील कर",
            PaidOut = "मिळाले",
            Payment = "पेमेंट",
            Refund = "परतावा",
            Dispute = "वाद",
            Other = "इतर",
            UnknownOrder = "या दुकानाची ऑर्डर नाही",
            NotInHistory = "ऑर्डरच्या इतिहासात नाही",
            OtherAmount = "ऑर्डरपेक्षा वेगळी रक्कम",
            DoesNotAddUp = "रक्कम, फी आणि पेआउट जुळत नाही",
            TestMode = "टेस्ट मोड: पैसे हलत नाहीत",
            LiveMode = "लाइव्ह: ग्राहक खरे पैसे देतात",
            Gateway = "पेमेंट गेटवे",
            FormerKey = "जुन्या key वर परत जायचे असेल तर फक्त हेच बदला.",
            AsOf = "या तारखेपर्यंत",
            What = "प्रकार",
            Order = "ऑर्डर",
            Amount = "रक्कम",
            FeeAndTax = "फी आणि कर",
            Net = "निव्वळ",
        };
}
