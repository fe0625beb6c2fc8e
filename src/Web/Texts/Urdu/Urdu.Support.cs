using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static SupportTexts Support =>
        new()
        {
            Title = "مدد",
            Hint =
                "آپ کی اجازت سے Dukaan کی مدد کی ٹیم کا کوئی فرد ایک گھنٹے تک آپ کے آرڈر، پروڈکٹ اور ترتیبات دیکھ سکتا ہے۔ وہ "
                + "کچھ بدل نہیں سکتے، اور آپ یہاں دیکھ سکتے ہیں کہ انہوں نے کون سے صفحے دیکھے۔ آپ اسے کسی بھی وقت ختم کر سکتے "
                + "ہیں۔",
            Asks = (name, reason) => $"Dukaan کی مدد سے {name} آپ کی دکان دیکھنا چاہتے ہیں: {reason}",
            Allow = "ایک گھنٹے کی اجازت دیں",
            Decline = "انکار کریں",
            LooksUntil = (name, until) => $"Dukaan کی مدد سے {name} {until} تک آپ کی دکان دیکھ سکتے ہیں۔",
            EndNow = "ابھی ختم کریں",
            Nobody = "کسی نے آپ کی دکان دیکھنے کی اجازت نہیں مانگی۔",
            Allowed = "ایک گھنٹے کی اجازت دے دی گئی۔",
            Ended = "ختم کر دیا گیا۔ اب وہ آپ کی دکان نہیں دیکھ سکتے۔",
            Seen = (pages, when) => $"دیکھے گئے صفحے: {pages}، آخری {when}",
            NotSeen = "کوئی صفحہ نہیں دیکھا",
            YouLook = until => $"آپ مدد کے طور پر {until} تک یہ دکان دیکھ رہے ہیں اور کچھ بدل نہیں سکتے۔",
        };
}
