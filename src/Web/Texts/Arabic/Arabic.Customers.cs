using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "العملاء",
            Export = "تصدير (CSV)",
            NameOrPhone = "الاسم أو الهاتف",
            SearchThem = "ابحث عن عميل",
            Tag = "وسم",
            All = "كل العملاء",
            NoneYet = "لا عملاء بعد",
            NobodyFound = "لم يُعثر على أحد",
            WhoAppears = "كل من يطلب من متجرك يظهر هنا.",
            Last = when => $"آخر مرة {when}",
            Spent = "أنفق",
            FirstLast = (first, last) => $"أول مرة {first}، آخر مرة {last}",
            Call = "اتصال",
            YourNotes = "ملاحظاتك",
            NoteHint = "ملاحظة. لا يراها إلا أنت وفريقك.",
            TagsHint = "وسوم تفصل بينها فواصل",
            SameTag = "الوسم نفسه",
            KeyScope = "رؤية كل العملاء وتدوين ملاحظات عنهم",
            PartsBack = (back, sent) => $"عاد {back} من {sent} طرود",
            CancelledLate = count => $"أُلغيت بعد التأكيد: {count}",
            BlockList = "قائمة الحظر",
            BlockHint = "الرقم الذي فيها لا يدفع عند الاستلام، أو لا يطلب أبدًا. لا يرى العملاء السبب.",
            NotBlocked = "غير محظور",
            NoCash = "لا دفع عند الاستلام",
            NoOrders = "لا طلبات",
            BlockReason = "السبب، لفريقك",
            NobodyBlocked = "القائمة فارغة.",
            Block = "أضف إلى القائمة",
            BlockAddress = "أضف عنوانًا إلى القائمة",
            AddressBlockHint = "لا تُقبل الطلبات إليه من أي رقم. لا تهم طريقة كتابة الشارع.",
            AtAddress = said => $"إلى هذا العنوان: {said}",
        };
}
