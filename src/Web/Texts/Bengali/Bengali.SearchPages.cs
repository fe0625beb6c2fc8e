using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Bengali
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "যা পাওয়া যায় দেখান",
            NewSearch = "নতুন খোঁজ",
            SearchFor = "গ্রাহকেরা খোঁজেন",
            SearchForHint = "বহুবচন ও শব্দের রূপ ধরা আছে।",
            ShowFirst = "আগে দেখান",
            ShowLast = "শেষে দেখান",
            OpenCategory = "বদলে একটি বিভাগ খুলুন",
            DeleteSearch = "এই খোঁজ মুছুন",
            Report = "গ্রাহকেরা কী খোঁজেন",
            ReportHint = "গত চার সপ্তাহ। কে খুঁজেছেন তা রাখা হয় না।",
            NoSearches = "এখনও খোঁজ নেই",
            NoSearchesHint = "গ্রাহকেরা দোকানে খুঁজলে তাদের শব্দ এখানে আসবে।",
            NotFound = "পাওয়া যায়নি",
            MostSearched = "সবচেয়ে বেশি খোঁজা",
            FoundNothing = n => $"{n} বার কিছু পাওয়া যায়নি",
            Searches = n => $"{n} বার খোঁজা",
            OpenedProducts = n => $"{n}টি পণ্য খোলা",
            SearchHint = "বানান ভুল, বহুবচন ও অন্য লিপি আগে থেকেই বোঝা যায়। যা শুধু আপনি জানেন তা এখানে দিন।",
            NoPinned = "এখনও বিশেষ খোঁজ নেই",
            NoPinnedHint = "কী আগে বা শেষে আসবে বাছুন, বা বিভাগ খুলুন।",
            Synonyms = "সমার্থক শব্দ",
            SynonymsHint = "প্রতি লাইনে একটি দল, কমা দিয়ে: জিরা, cumin। একমুখী হলে: couch -> sofa।",
            First = products => $"{products} আগে",
            Last = products => $"{products} শেষে",
            Opens = category => $"{category} খোলে",
        };
}
