using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static VisitsTexts Visits =>
        new(
            Title: "وزٹ سے آرڈر تک",
            Hint: "پچھلے پانچ ہفتوں کی روزانہ گنتی، کوکی کے بغیر: کہیں اور سے آنے والا ہر شخص ایک وزٹ ہے۔",
            None: "آپ کی دکان پر ابھی کوئی نہیں آیا۔",
            NoneHint: "اس کا لنک شیئر کریں۔",
            Visits: "وزٹ",
            Searches: "تلاش",
            Carts: "کارٹ",
            Checkouts: "چیک آؤٹ تک پہنچے",
            Sources: "کہاں سے آئے",
            Direct: "براہِ راست",
            Others: "دیگر"
        );
}
