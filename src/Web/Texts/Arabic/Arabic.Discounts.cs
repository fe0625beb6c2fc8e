using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "يراه العملاء.",
            NameExample = "تخفيضات العيد",
            Code = "الرمز",
            CodeHint = "يكتبه العملاء عند الدفع. إن كان فارغًا يُطبَّق الخصم تلقائيًا.",
            Type = "النوع",
            Value = "القيمة",
            Minimum = "أقل طلب",
            MinimumHint = "قبل الخصم والتوصيل. إن كان فارغًا فأي طلب.",
            Starts = "يبدأ",
            StartsHint = "إن كان فارغًا يبدأ الآن.",
            Ends = "ينتهي",
            EndsHint = "إن كان فارغًا لا ينتهي.",
            Uses = "مرات الاستعمال الكلية",
            UsesHint = "إن كان فارغًا فبلا حد.",
            UsesEach = "مرات لكل عميل",
            UsesEachHint = "تُحسب برقم الهاتف.",
            Certain = "حصره بمنتجات معينة",
            Active = "فعّال",
            ValueHint = currency => $"نسبة مئوية، أو مبلغ بعملة {currency}. اتركه فارغًا للتوصيل المجاني.",
            PercentOff = "خصم بنسبة",
            AmountOff = "خصم بمبلغ",
            FreeDelivery = "توصيل مجاني",
            RateOff = rate => $"خصم {rate} %",
            SumOff = amount => $"خصم {amount}",
            FromAmount = amount => $"من {amount}",
            Automatic = "تلقائي",
            Discounts = "الخصومات",
            DiscountsHint = "برمز يكتبه العملاء، أو تلقائية. لا تُجمع: يحصل العميل على أفضلها.",
            NoneYet = "لا خصومات بعد",
            NoneYetHint = "رمز لعملائك الدائمين، أو توصيل مجاني فوق مبلغ معين.",
            Used = n =>
                Plural.Arabic(n, "لم يُستعمل", "استُعمل مرة", "استُعمل مرتين", $"استُعمل {n} مرات", $"استُعمل {n} مرة", $"استُعمل {n} مرة"),
            Expired = "منتهٍ",
            Scheduled = "مجدول",
            New = "خصم جديد",
            DeleteThis = "احذف هذا الخصم",
            DeletedHint = "تم الحذف. الطلبات السابقة تحتفظ بخصمها.",
        };
}
