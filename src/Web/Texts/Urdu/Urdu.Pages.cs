using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "صفحات اور اعلان",
            Hint = "آپ کے بارے میں، رابطہ اور پالیسیاں۔ ان کے لنک دکان کے ہر صفحے کے نیچے ہیں۔",
            NewPage = "نیا صفحہ",
            StartFromDraft = "مسودے سے شروع کریں",
            DraftHint = "یہ دکان کی زبان میں مسودہ ہے، قانونی مشورہ نہیں۔ پڑھیں، جو ٹھیک نہ ہو بدلیں، پھر محفوظ کریں۔",
            Title = "عنوان",
            Text = "متن",
            TextHint = "## سے عنوان، - سے فہرست، **دو ستاروں** سے موٹا، [الفاظ](https://example.com) سے لنک بنتا ہے۔",
            CustomersSee = "گاہک یہ صفحہ دیکھیں",
            Delete = "یہ صفحہ حذف کریں",
            Announcement = "اعلان",
            AnnouncementHint = "دکان کے ہر صفحے کے اوپر ایک سطر۔ خالی: کچھ نہیں۔",
            Elsewhere = "آپ اور کہاں ہیں",
            ElsewhereHint = "ہر سطر میں ایک پتہ، جیسے آپ کا Instagram یا Facebook صفحہ۔",
            PagesChanged = "صفحات بدلے",
        };
}
