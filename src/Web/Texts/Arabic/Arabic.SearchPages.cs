using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "اعرض ما يوجد",
            NewSearch = "بحث جديد",
            SearchFor = "يبحث العملاء عن",
            SearchForHint = "تشمل الجمع وصيغ الكلمة.",
            ShowFirst = "اعرض أولًا",
            ShowLast = "اعرض أخيرًا",
            OpenCategory = "افتح فئة بدلًا منه",
            DeleteSearch = "احذف هذا البحث",
            Report = "عمّ يبحث العملاء",
            ReportHint = "الأسابيع الأربعة الأخيرة. لا يُحفظ من بحث.",
            NoSearches = "لا بحث بعد",
            NoSearchesHint = "حين يبحث العملاء في متجرك تظهر كلماتهم هنا.",
            NotFound = "لم يوجد",
            MostSearched = "الأكثر بحثًا",
            FoundNothing = n =>
                Plural.Arabic(
                    n,
                    "وُجد دائمًا",
                    "لم يوجد شيء مرة",
                    "لم يوجد شيء مرتين",
                    $"لم يوجد شيء {n} مرات",
                    $"لم يوجد شيء {n} مرة",
                    $"لم يوجد شيء {n} مرة"
                ),
            Searches = n => Plural.Arabic(n, "لا بحث", "بحث واحد", "بحثان", $"{n} عمليات بحث", $"{n} عملية بحث", $"{n} عملية بحث"),
            OpenedProducts = n =>
                Plural.Arabic(n, "لم يُفتح منتج", "فُتح منتج", "فُتح منتجان", $"فُتحت {n} منتجات", $"فُتح {n} منتجًا", $"فُتح {n} منتج"),
            SearchHint = "الأخطاء والجمع والكتابات الأخرى مفهومة أصلًا. أضف هنا ما لا يعرفه غيرك.",
            NoPinned = "لا بحث مثبَّت بعد",
            NoPinnedHint = "اختر ما يأتي أولًا أو أخيرًا، أو افتح فئة بدلًا منه.",
            Synonyms = "مرادفات",
            SynonymsHint = "مجموعة في كل سطر، بفواصل: كمون، jeera. لاتجاه واحد فقط: couch -> sofa.",
            First = products => $"{products} أولًا",
            Last = products => $"{products} أخيرًا",
            Opens = category => $"يفتح {category}",
        };
}
