using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static VisitsTexts Visits =>
        new(
            Title: "ভিজিট থেকে অর্ডার",
            Hint: "শেষ পাঁচ সপ্তাহের দৈনিক গণনা, কুকি ছাড়াই: অন্য জায়গা থেকে যিনি আসেন, তিনি একটি ভিজিট।",
            None: "আপনার দোকানে এখনও কেউ আসেননি।",
            NoneHint: "দোকানের লিংক শেয়ার করুন।",
            Visits: "ভিজিট",
            Searches: "খোঁজা",
            Carts: "কার্ট",
            Checkouts: "চেকআউটে এসেছে",
            Sources: "কোথা থেকে এসেছেন",
            Direct: "সরাসরি",
            Others: "অন্যান্য"
        );
}
