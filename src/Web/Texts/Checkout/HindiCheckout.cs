using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in Hindi.</summary>
internal static class HindiCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "{0} से",
            Choose = "चुनें",
            ChooseOptions = "कृपया हर एक में से एक चुनें।",
            Subtotal = "सामान",
            Discount = "छूट",
            Delivery = "डिलीवरी",
            Free = "मुफ़्त",
            DependsOnAddress = "पते पर निर्भर",
            TaxIncluded = "{0} कर शामिल",
            Tax = "कर",
            MethodHeading = "डिलीवरी या पिकअप",
            HaveDelivered = "डिलीवरी",
            FetchIt = "दुकान से पिकअप",
            FetchAt = "यहाँ से लें: {0}",
            State = "राज्य",
            Country = "देश",
            DiscountCode = "छूट कोड",
            Apply = "लगाएँ",
            UpdateTotal = "कुल फिर देखें",
            DeliveryCosts = "इस पते पर डिलीवरी {0} है। कुल देखें और ऑर्डर करें।",
            NotDeliveredThere = "दुकान इस पते पर डिलीवरी नहीं करती।",
            TooMuch = "एक ऑर्डर में दुकान वहाँ इतना नहीं भेजती। थोड़ा कम ऑर्डर करें।",
            OnlyLeft = "केवल {0} बचे हैं",
            TooMany = "जितना आपने चुना, उतना नहीं बचा है। आपका लिखा हुआ सब सुरक्षित है।",
            TakeLeft = "जो बचा है वही लें",
            MethodGone = "दुकान अब यह सुविधा नहीं देती। कृपया फिर से चुनें।",
            StateNeeded = "राज्य चुनें।",
            CodeUnknown = "यह कोड इस दुकान में मान्य नहीं है।",
            CodeNotYet = "यह कोड अभी नहीं चलेगा।",
            CodeExpired = "इस कोड का समय खत्म हो गया।",
            CodeUsedUp = "इस कोड के इस्तेमाल की सीमा पूरी हो गई है।",
            CodeNotForThese = "यह कोड इन आइटम पर लागू नहीं होता।",
            CodeMinimum = "इस कोड के लिए कम से कम {0} का ऑर्डर चाहिए।",
            CodeBetter = "इससे अच्छी छूट पहले से लगी है।",
        };
}
