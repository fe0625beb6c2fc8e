using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "جو ملے دکھائیں",
            NewSearch = "نئی تلاش",
            SearchFor = "گاہک تلاش کرتے ہیں",
            SearchForHint = "جمع اور لفظ کی شکلیں شامل ہیں۔",
            ShowFirst = "پہلے دکھائیں",
            ShowLast = "آخر میں دکھائیں",
            OpenCategory = "اس کی جگہ زمرہ کھولیں",
            DeleteSearch = "یہ تلاش حذف کریں",
            Report = "گاہک کیا تلاش کرتے ہیں",
            ReportHint = "پچھلے چار ہفتے۔ کس نے تلاش کیا، نہیں رکھا جاتا۔",
            NoSearches = "ابھی کوئی تلاش نہیں",
            NoSearchesHint = "گاہک دکان میں تلاش کریں گے تو الفاظ یہاں آئیں گے۔",
            NotFound = "نہیں ملا",
            MostSearched = "سب سے زیادہ تلاش",
            FoundNothing = n => $"{n} بار کچھ نہیں ملا",
            Searches = n => $"{n} تلاش",
            OpenedProducts = n => $"{n} پروڈکٹ کھولے",
            SearchHint = "املا کی غلطیاں، جمع اور دوسرے رسم الخط پہلے سے سمجھے جاتے ہیں۔ جو صرف آپ جانتے ہیں یہاں دیں۔",
            NoPinned = "ابھی کوئی خاص تلاش نہیں",
            NoPinnedHint = "چنیں کیا پہلے یا آخر میں آئے، یا زمرہ کھولیں۔",
            Synonyms = "ہم معنی الفاظ",
            SynonymsHint = "ہر سطر میں ایک گروہ، کاما کے ساتھ: زیرہ، cumin۔ صرف ایک طرف: couch -> sofa۔",
            First = products => $"{products} پہلے",
            Last = products => $"{products} آخر میں",
            Opens = category => $"{category} کھولتی ہے",
        };
}
