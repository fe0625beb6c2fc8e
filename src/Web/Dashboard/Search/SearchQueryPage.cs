using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Search;

/// <summary>One search: which products come first, which last, or which category is opened instead.</summary>
internal static class SearchQueryPage
{
    private const int MaxProducts = 1_000;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/search/queries/new", seller =>
            Show(seller, null, new SearchQueryRule(seller.Query("query"), [], [], null), FormErrors.None)
        );
        shop.Post("/search/queries", (seller, form) => Save(seller, form, null));
        shop.Get("/search/queries/{queryId}", async seller =>
            await Find(seller) is { } rule ? await Show(seller, rule, rule, FormErrors.None) : seller.Missing("search")
        );
        shop.Post("/search/queries/{queryId}", async (seller, form) =>
            await Find(seller) is { } rule ? await Save(seller, form, rule) : seller.Missing("search")
        );
        shop.Post("/search/queries/{queryId}/delete", Delete);
    }

    private static async Task<IResult> Show(SellerContext seller, SearchQueryRule? now, SearchQueryRule draft, FormErrors errors)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var address = now is null ? "search/queries" : $"search/queries/{SearchSettingsPage.IdOf(now)}";
        (string Value, string Text)[] categories =
        [
            ("", seller.Texts.SearchPages.ShowFound),
            .. catalog.Categories.Select(category => (category.Id, category.Name)),
        ];
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            now?.Query ?? seller.Texts.SearchPages.NewSearch,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("search"), seller.Texts.Common.Search)}
                <h1>{now?.Query ?? seller.Texts.SearchPages.NewSearch}</h1>
                {errors.Summary(seller.Texts, "query", "pinned", "buried", "categoryId")}
                <form method="post" action="{seller.Url(address)}" class="card">{Form.Hidden(null)}
                {new TextField("query", seller.Texts.SearchPages.SearchFor)
                {
                    Value = draft.Query,
                    Error = errors["query"],
                    Hint = seller.Texts.SearchPages.SearchForHint,
                    Max = SearchRules.MaxQueryLength,
                    Required = true,
                    AutoComplete = "off",
                }.Html}
                {Products("pinned", seller.Texts.SearchPages.ShowFirst, catalog, draft.Pinned)}
                {Products("buried", seller.Texts.SearchPages.ShowLast, catalog, draft.Buried)}
                {SelectField.Of("categoryId", seller.Texts.SearchPages.OpenCategory, categories, draft.CategoryId ?? "", 
                    errors["categoryId"])}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(
                    now is null
                        ? default
                        : Controls.Button(seller.Url($"{address}/delete"), Fragment.Of($"{
                            seller.Texts.SearchPages.DeleteSearch}"), "btn bad")
                )}
                """
            ),
            errors.Status
        );
    }

    private static Fragment Products(string name, string label, CatalogSnapshot catalog, ImmutableArray<string> chosen) =>
        Fragment.Of(
            $"""
            <div class="field"><label for="{name}">{label}</label><select id="{name}" name="{name}" multiple size="6">{Each(
                catalog.Products.Take(MaxProducts),
                product => Fragment.Of($"<option value=\"{product.Id}\"{Selected(chosen, product.Id)}>{product.Title}</option>")
            )}</select></div>
            """
        );

    private static Fragment Selected(ImmutableArray<string> chosen, string id) => When(chosen.Contains(id), " selected");

    private static async Task<IResult> Save(SellerContext seller, Form form, SearchQueryRule? now)
    {
        var draft = new SearchQueryRule(
            form["query"],
            [.. form.All("pinned").Where(Ids.IsId)],
            [.. form.All("buried").Where(Ids.IsId)],
            form["categoryId"] is { Length: > 0 } category ? category : null
        );
        return await Change(
            seller,
            form,
            queries => now is null ? queries.Add(draft) : [.. queries.Select(each => each.Query == now.Query ? draft : each)],
            seller.Texts.Common.Saved,
            errors => Show(seller, now, draft, errors)
        );
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form) =>
        await Find(seller) is { } rule
            ? await Change(
                seller,
                form,
                queries => queries.RemoveAll(each => each.Query == rule.Query),
                seller.Texts.Common.Deleted,
                _ => Task.FromResult(seller.Missing("search"))
            )
            : seller.Go("search");

    private static async Task<IResult> Change(
        SellerContext seller,
        Form form,
        Func<ImmutableArray<SearchQueryRule>, ImmutableArray<SearchQueryRule>> change,
        string said,
        Func<FormErrors, Task<IResult>> again
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var rules = catalog.Search with { Queries = change(catalog.Search.Queries) };
        var result = await seller.Catalog.SetSearch(form.OperationId(), rules);
        if (!result.Ok)
        {
            return Form.IsRepeat(result.Error) ? seller.Go("search") : await again(FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go("search", said);
    }

    private static async Task<SearchQueryRule?> Find(SellerContext seller) =>
        (await seller.Catalog.Snapshot())?.Search.Queries.FirstOrDefault(each => SearchSettingsPage.IdOf(each) == seller.Route("queryId"));
}
