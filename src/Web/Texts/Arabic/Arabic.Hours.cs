namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "ساعات العمل",
            Closed = "مغلق",
            AllDay = "24 ساعة",
            ClosedNow = "نحن مغلقون الآن. يمكنك الطلب من جديد ابتداءً من {0}.",
            ClosedForNow = "نحن مغلقون الآن ولا نستقبل الطلبات.",
            Later = "نحن مغلقون الآن. سنهتم بطلبك ابتداءً من {0}.",
            DeliveryTime = "وقت التوصيل",
            PickupTime = "وقت الاستلام",
            ChooseTime = "اختر وقتًا.",
            TimeFull = "امتلأ هذا الوقت. اختر وقتًا آخر.",
            NoTimes = "كل الأوقات محجوزة. عد لاحقًا من فضلك.",
            AnyTime = "في أقرب وقت",
        };
}
