using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "রিভিউ",
            Hint = "শুধু যাঁরা কিনেছেন তাঁরাই লিখতে পারেন, প্রতিটি জিনিসের জন্য একবার। দোকানে কোনটি দেখাবে তা আপনি ঠিক করেন।",
            Waiting = "অপেক্ষায়",
            Shown = "দেখানো হচ্ছে",
            Hidden = "লুকানো",
            All = "সব",
            None = "এখানে কোনো রিভিউ নেই",
            NoneHint = "ক্রেতারা তাঁদের অর্ডারের পাতায় রিভিউ লিখতে পারেন।",
            YourAnswer = "আপনার উত্তর (ঐচ্ছিক)",
            Show = "দোকানে দেখান",
            Hide = "লুকান",
            SaveAnswer = "উত্তর সংরক্ষণ করুন",
            DidShow = "দোকানে এখন দেখাচ্ছে।",
            DidHide = "লুকানো হলো।",
            DidAnswer = "উত্তর সংরক্ষিত হলো।",
            ShownInShop = "দোকানে দেখানো হচ্ছে",
            WaitingForYou = "আপনার অপেক্ষায়",
        };
}
