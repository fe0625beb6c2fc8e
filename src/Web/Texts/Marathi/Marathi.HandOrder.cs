using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "नवीन ऑर्डर",
            Hint = "फोन आणि काउंटरवरील ऑर्डरसाठी. साठा इतरांप्रमाणे कमी होतो.",
            Goods = "काय ऑर्डर आहे",
            Customer = "ग्राहक",
            Phone = "फोन नंबर",
            Handing = "कसे मिळेल",
            HandedOver = "इथेच दिले",
            Delivered = "या पत्त्यावर पाठवा",
            Payment = "पेमेंट",
            PaidCash = "आता रोख मिळाले",
            PaysLater = "डिलिव्हरीला देईल",
            PaysByLink = "तुम्ही पाठवलेल्या लिंकने देईल",
            Make = "ऑर्डर करा",
            Made = number => $"ऑर्डर {number} झाली.",
            SendLink = number => $"ऑर्डर {number} झाली. ग्राहकाला त्यांच्या पानाची लिंक पाठवा: तिथे पेमेंट होईल.",
        };
}
