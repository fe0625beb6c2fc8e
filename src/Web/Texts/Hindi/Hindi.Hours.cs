namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "खुलने का समय",
            Closed = "बंद",
            AllDay = "24 घंटे",
            ClosedNow = "अभी हम बंद हैं। {0} से फिर ऑर्डर कर सकते हैं।",
            ClosedForNow = "अभी हम बंद हैं और ऑर्डर नहीं ले रहे।",
            Later = "अभी हम बंद हैं। आपका ऑर्डर {0} से देखेंगे।",
            DeliveryTime = "डिलीवरी का समय",
            PickupTime = "पिकअप का समय",
            ChooseTime = "समय चुनें।",
            TimeFull = "यह समय भर गया है। दूसरा चुनें।",
            NoTimes = "सारे समय भर गए हैं। बाद में फिर देखें।",
            AnyTime = "जितनी जल्दी हो सके",
        };
}
