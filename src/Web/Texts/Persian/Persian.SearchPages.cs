using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Persian
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "نمایش آنچه پیدا می‌شود",
            NewSearch = "جستجوی جدید",
            SearchFor = "مشتریان جستجو می‌کنند",
            SearchForHint = "جمع‌ها و شکل‌های دیگر واژه هم در نظر گرفته می‌شود.",
            ShowFirst = "نمایش در ابتدا",
            ShowLast = "نمایش در انتها",
            OpenCategory = "به‌جای آن یک دسته باز شود",
            DeleteSearch = "حذف این جستجو",
            Report = "جستجوهای مشتریان",
            ReportHint = "چهار هفته اخیر. اینکه چه کسی جستجو کرده نگه داشته نمی‌شود.",
            NoSearches = "هنوز جستجویی نیست",
            NoSearchesHint = "وقتی مشتریان در فروشگاه شما جستجو کنند، واژه‌هایشان اینجا می‌آید.",
            NotFound = "پیدا نشده",
            MostSearched = "بیشترین جستجو",
            FoundNothing = n => Plural.UpToOne(n, $"{n} بار بی‌نتیجه", $"{n} بار بی‌نتیجه"),
            Searches = n => Plural.UpToOne(n, $"{n} جستجو", $"{n} جستجو"),
            OpenedProducts = n => Plural.UpToOne(n, $"{n} محصول باز شد", $"{n} محصول باز شد"),
            SearchHint = "غلط املایی، جمع‌ها و خط‌های دیگر از قبل شناخته می‌شوند. اینجا چیزی را اضافه کنید که فقط شما می‌دانید.",
            NoPinned = "هنوز جستجوی تنظیم‌شده‌ای نیست",
            NoPinnedHint = "انتخاب کنید چه چیزی اول یا آخر بیاید، یا به‌جای آن یک دسته باز شود.",
            Synonyms = "مترادف‌ها",
            SynonymsHint = "هر گروه در یک سطر، با ویرگول: گوجه، گوجه‌فرنگی. فقط یک‌طرفه: کاناپه -> مبل.",
            First = products => $"{products} در ابتدا",
            Last = products => $"{products} در انتها",
            Opens = category => $"{category} را باز می‌کند",
        };
}
