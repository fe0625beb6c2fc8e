using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "الصفحات والإعلان",
            Hint = "نبذة عنك والتواصل والسياسات. روابطها أسفل كل صفحة في متجرك.",
            NewPage = "صفحة جديدة",
            StartFromDraft = "ابدأ من مسودة",
            DraftHint = "هذه مسودة بلغة متجرك وليست استشارة قانونية. اقرأها وعدّل ما لا يناسبك ثم احفظها.",
            Title = "العنوان",
            Text = "النص",
            TextHint = "## لعنوان، و- لقائمة، و**نجمتان** للخط العريض، و[كلمات](https://example.com) لرابط.",
            CustomersSee = "يرى العملاء هذه الصفحة",
            Delete = "احذف هذه الصفحة",
            Announcement = "الإعلان",
            AnnouncementHint = "سطر واحد أعلى كل صفحة في متجرك. فارغ: لا شيء.",
            Elsewhere = "أين تجدك أيضًا",
            ElsewhereHint = "عنوان في كل سطر، مثل صفحتك على Instagram أو Facebook.",
            PagesChanged = "تغيّرت الصفحات",
        };
}
