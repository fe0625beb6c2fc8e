using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "جائزے",
            Hint = "صرف خریدنے والے لکھ سکتے ہیں، ہر چیز کے لیے ایک بار۔ آپ طے کرتے ہیں کہ دکان میں کون سا نظر آئے۔",
            Waiting = "انتظار میں",
            Shown = "نظر آنے والے",
            Hidden = "چھپے ہوئے",
            All = "سب",
            None = "یہاں کوئی جائزہ نہیں",
            NoneHint = "گاہک اپنے آرڈر کے صفحے پر جائزہ لکھ سکتے ہیں۔",
            YourAnswer = "آپ کا جواب (اختیاری)",
            Show = "دکان میں دکھائیں",
            Hide = "چھپائیں",
            SaveAnswer = "جواب محفوظ کریں",
            DidShow = "اب دکان میں نظر آ رہا ہے۔",
            DidHide = "چھپا دیا گیا۔",
            DidAnswer = "جواب محفوظ ہوا۔",
            ShownInShop = "دکان میں نظر آ رہا ہے",
            WaitingForYou = "آپ کے انتظار میں",
        };
}
