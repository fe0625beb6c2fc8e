using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Search;

/// <summary>How customers search in the shop: synonyms, and single searches with pinned products or a category instead.</summary>
internal static class SearchSettingsPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/search", seller => Show(seller, null, FormErrors.None));
        shop.Post("/search", Save);
    }

    /// <summary>The id of a rule in addresses.</summary>
    public static string IdOf(SearchQueryRule rule) => Values.Ids.Derive("search-query", rule.Query);

    private static async Task<IResult> Show(SellerContext seller, string? typed, FormErrors errors)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var rules = catalog.Search;
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Common.Search,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <div class="head"><h1>{seller.Texts.Common.Search}</h1><a class="btn slim" href="{seller.Url("search/queries/new")}">{
                Icons.Plus}{seller.Texts.Common.Add}</a></div>
            <p><a href="{seller.Url("search/report")}">{seller.Texts.SearchPages.Report}</a></p>
            <p class="soft">{seller.Texts.SearchPages.SearchHint}</p>
            {errors.Summary(seller.Texts, "synonyms")}
            {(rules.Queries.IsEmpty
                ? Controls.Empty(Icons.Pin, seller.Texts.SearchPages.NoPinned, seller.Texts.SearchPages.NoPinnedHint)
                : Fragment.Of($"<ul class=\"card flush list\">{Each(rules.Queries, rule => Row(seller, catalog, rule))}</ul>"))}
            <form method="post" action="{seller.Url("search")}" class="card">{Form.Hidden(null)}
            {new TextField("synonyms", seller.Texts.SearchPages.Synonyms)
                {
                    Value = typed ?? SynonymLines.Write(rules.Synonyms),
                    Error = errors["synonyms"],
                    Hint = seller.Texts.SearchPages.SynonymsHint,
                    Long = true,
                    Max = 20_000,
                    AutoComplete = "off",
                }.Html}
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            """
            ),
            errors.Status
        );
    }

    private static Fragment Row(SellerContext seller, CatalogSnapshot catalog, SearchQueryRule rule)
    {
        var category = catalog.Categories.FirstOrDefault(each => each.Id == rule.CategoryId)?.Name;
        string?[] parts =
        [
            rule.Pinned.Length > 0 ? seller.Texts.SearchPages.First(seller.Texts.Common.Products(rule.Pinned.Length)) : null,
            rule.Buried.Length > 0 ? seller.Texts.SearchPages.Last(seller.Texts.Common.Products(rule.Buried.Length)) : null,
            category is null ? null : seller.Texts.SearchPages.Opens(category),
        ];
        return Fragment.Of(
            $"""
            <li><a class="item" href="{seller.Url($"search/queries/{IdOf(rule)}")}"><span class="grow"><strong>{rule.Query}</strong><br>
            <span class="soft small">{string.Join(" · ", parts.OfType<string>())}</span></span>{Icons.Next}</a></li>
            """
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var result = await seller.Catalog.SetSearch(
            form.OperationId(),
            catalog.Search with
            {
                Synonyms = SynonymLines.Read(form["synonyms"]),
            }
        );
        if (!result.Ok)
        {
            return await Show(seller, form["synonyms"], FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go("search", seller.Texts.Common.Saved);
    }
}
