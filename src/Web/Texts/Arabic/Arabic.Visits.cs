using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static VisitsTexts Visits =>
        new(
            Title: "من الزيارة إلى الطلب",
            Hint: "العدد لكل يوم في آخر خمسة أسابيع، دون ملفات تعريف الارتباط: الزيارة هي من يأتي من مكان آخر.",
            None: "لم يزر أحد متجرك بعد.",
            NoneHint: "شارك رابطه.",
            Visits: "الزيارات",
            Searches: "عمليات البحث",
            Carts: "السلال",
            Checkouts: "وصلت إلى إتمام الطلب",
            Sources: "من أين جاؤوا",
            Direct: "مباشرة",
            Others: "غير ذلك"
        );
}
