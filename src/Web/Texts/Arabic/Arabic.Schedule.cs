using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static ScheduleTexts Schedule =>
        new()
        {
            Hours = "ساعات العمل",
            HoursHint = "اترك اليوم فارغًا إذا كنت مغلقًا. الوقت الثاني لما بعد الاستراحة.",
            Opens = "يفتح",
            Closes = "يغلق",
            SpecialDays = "العطل وأيام أخرى",
            SpecialHint = "اترك الوقت فارغًا إذا كنت مغلقًا في ذلك اليوم.",
            Day = "اليوم",
            Name = "الاسم",
            Refuse = "لا تستقبل طلبات أثناء الإغلاق",
            RefuseHint = "وإلا تُستقبل الطلبات لوقت لاحق.",
            FirstDay = "يبدأ الأسبوع بيوم",
            AsUsual = "كالمعتاد",
            Slots = "أوقات التوصيل",
            SlotsHint = "يختار العملاء أحد هذه الأوقات عند الطلب.",
            OrdersEach = "الطلبات لكل وقت",
            NoLimit = "فارغ: بلا حد.",
            Lead = "ساعات مسبقًا",
            LeadHint = "يجب أن يصل الطلب قبل بداية الوقت بهذا العدد من الساعات.",
            DaysAhead = "أيام يمكن الاختيار منها",
            MustChoose = "على العملاء اختيار وقت",
            ForDelivery = "للتوصيل",
            ForPickup = "للاستلام",
            AddTime = "أضف وقتًا",
            NoSlots = "لا أوقات بعد، فلا يختار العملاء شيئًا.",
            Taken = "محجوز {0} من {1}",
            Days = "الأيام",
        };
}
