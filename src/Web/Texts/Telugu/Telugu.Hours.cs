namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "తెరిచే వేళలు",
            Closed = "మూసి ఉంటుంది",
            AllDay = "24 గంటలు",
            ClosedNow = "ఇప్పుడు మూసి ఉంది. {0} నుంచి మళ్లీ ఆర్డర్ చేయవచ్చు.",
            ClosedForNow = "ఇప్పుడు మూసి ఉంది, ఆర్డర్‌లు తీసుకోవడం లేదు.",
            Later = "ఇప్పుడు మూసి ఉంది. మీ ఆర్డర్‌ను {0} నుంచి చూస్తాము.",
            DeliveryTime = "డెలివరీ సమయం",
            PickupTime = "పికప్ సమయం",
            ChooseTime = "ఒక సమయాన్ని ఎంచుకోండి.",
            TimeFull = "ఈ సమయం నిండిపోయింది. మరొకటి ఎంచుకోండి.",
            NoTimes = "అన్ని సమయాలూ నిండిపోయాయి. తర్వాత మళ్లీ చూడండి.",
            AnyTime = "వీలైనంత త్వరగా",
        };
}
