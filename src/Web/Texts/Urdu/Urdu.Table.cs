using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static TableTexts Table =>
        new()
        {
            Table = "کئی ایک ساتھ بدلیں",
            Hint = "صرف وہی بدلتا ہے جو آپ لکھیں، ایک ہی بار محفوظ کرنے سے۔",
            More = "مزید پروڈکٹ",
            AreSaved = n => $"{n} پروڈکٹ محفوظ ہو گئے۔",
            NotSaved = n => $"{n} پروڈکٹ محفوظ نہیں ہوئے۔ وجہ ساتھ لکھی ہے۔",
        };
}
