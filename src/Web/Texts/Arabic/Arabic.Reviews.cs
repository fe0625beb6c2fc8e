using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "التقييمات",
            Hint = "لا يكتبها إلا من اشترى، مرة لكل صنف. أنت تقرر أيها يعرضه متجرك.",
            Waiting = "بانتظارك",
            Shown = "معروضة",
            Hidden = "مخفية",
            All = "الكل",
            None = "لا تقييمات هنا",
            NoneHint = "يقيّم العملاء ما استلموه في صفحة طلبهم.",
            YourAnswer = "جوابك (اختياري)",
            Show = "عرض في المتجر",
            Hide = "إخفاء",
            SaveAnswer = "حفظ الجواب",
            DidShow = "متجرك يعرضه الآن.",
            DidHide = "أُخفي.",
            DidAnswer = "حُفظ الجواب.",
            ShownInShop = "معروض في متجرك",
            WaitingForYou = "بانتظار قرارك",
        };
}
