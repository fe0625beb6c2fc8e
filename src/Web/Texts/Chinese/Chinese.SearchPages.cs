using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Chinese
{
    private static SearchPagesTexts SearchPages =>
        new()
        {
            ShowFound = "显示搜索结果",
            NewSearch = "新搜索",
            SearchFor = "顾客搜索",
            SearchForHint = "包含复数和词形变化。",
            ShowFirst = "排在最前",
            ShowLast = "排在最后",
            OpenCategory = "改为打开分类",
            DeleteSearch = "删除此搜索",
            Report = "顾客在搜什么",
            ReportHint = "最近四周。不保存是谁搜索的。",
            NoSearches = "还没有搜索",
            NoSearchesHint = "顾客在店铺搜索后，关键词会显示在这里。",
            NotFound = "没有找到",
            MostSearched = "搜索最多",
            FoundNothing = n => $"{n} 次没有找到",
            Searches = n => $"{n} 次搜索",
            OpenedProducts = n => $"打开 {n} 件商品",
            SearchHint = "错别字、词形和其他文字都能识别。您可以在此添加只有您知道的。",
            NoPinned = "还没有置顶搜索",
            NoPinnedHint = "选择排在最前或最后的商品，或改为打开分类。",
            Synonyms = "同义词",
            SynonymsHint = "每行一组，用逗号分隔：孜然, cumin。单向请写：couch -> sofa。",
            First = products => $"{products} 在前",
            Last = products => $"{products} 在后",
            Opens = category => $"打开 {category}",
        };
}
