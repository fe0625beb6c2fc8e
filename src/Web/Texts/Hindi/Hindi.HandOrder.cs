using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "नया ऑर्डर",
            Hint = "फ़ोन और काउंटर के ऑर्डर के लिए। स्टॉक बाक़ी ऑर्डर की तरह घटता है।",
            Goods = "क्या ऑर्डर है",
            Customer = "ग्राहक",
            Phone = "फ़ोन नंबर",
            Handing = "कैसे मिलेगा",
            HandedOver = "यहीं दिया",
            Delivered = "इस पते पर भेजें",
            Payment = "भुगतान",
            PaidCash = "अभी नक़द मिल गया",
            PaysLater = "डिलीवरी पर देगा",
            PaysByLink = "आपके भेजे लिंक से देगा",
            Make = "ऑर्डर बनाएँ",
            Made = number => $"ऑर्डर {number} बन गया।",
            SendLink = number => $"ऑर्डर {number} बन गया। ग्राहक को उनके पेज का लिंक भेजें: वहीं भुगतान होगा।",
        };
}
