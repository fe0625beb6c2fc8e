using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "احفظ كمسودة",
            DraftSaved = what => $"تم حفظ {what} كمسودة. لا يراه العملاء.",
            ShownFrom = when => $"من {when}",
            TakenDown = (reason, contact) => $"أزالت المنصة هذا المنتج فلا يمكن عرضه. السبب: {reason} راسل: {contact}",
            ShowFrom = "أظهره ابتداءً من",
            ShowFromHint = "يظهر تلقائيًا في ذلك الوقت. فارغ: يبقى مخفيًا.",
            SetTime = "حدّد الوقت",
            WillShow = when => $"يراه العملاء من {when}.",
            StaysHidden = "يبقى مخفيًا حتى تُظهره.",
            Preview = "معاينة",
            Duplicate = "انسخ هذا المنتج",
            CopyOf = what => $"{what} (نسخة)",
            IsCopy = "هذه هي النسخة. تبقى مخفية حتى تُظهرها.",
            Sale = "سعر التخفيض",
            SaleHint = "أقل من السعر، الذي يظهر مشطوبًا أثناء التخفيض.",
            SaleFrom = "يبدأ التخفيض",
            SaleUntil = "ينتهي التخفيض",
            SaleTimes = "فارغ: فورًا، وحتى تنهيه.",
        };
}
