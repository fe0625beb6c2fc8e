using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static PagesTexts Pages =>
        new()
        {
            Pages = "পাতা ও ঘোষণা",
            Hint = "আপনার পরিচয়, যোগাযোগ আর নিয়ম। এগুলোর লিংক দোকানের প্রতি পাতার নিচে থাকে।",
            NewPage = "নতুন পাতা",
            StartFromDraft = "খসড়া থেকে শুরু করুন",
            DraftHint = "এটি দোকানের ভাষায় খসড়া, আইনি পরামর্শ নয়। পড়ুন, যা মেলে না বদলান, তারপর সংরক্ষণ করুন।",
            Title = "শিরোনাম",
            Text = "লেখা",
            TextHint = "## দিয়ে শিরোনাম, - দিয়ে তালিকা, **দুই তারা** দিয়ে মোটা, [শব্দ](https://example.com) দিয়ে লিংক।",
            CustomersSee = "গ্রাহকেরা এই পাতা দেখবেন",
            Delete = "এই পাতা মুছুন",
            Announcement = "ঘোষণা",
            AnnouncementHint = "দোকানের প্রতি পাতার উপরে এক লাইন। খালি: কিছু নেই।",
            Elsewhere = "আপনি আর কোথায় আছেন",
            ElsewhereHint = "প্রতি লাইনে একটি ঠিকানা, যেমন আপনার Instagram বা Facebook পাতা।",
            PagesChanged = "পাতা বদলানো",
        };
}
