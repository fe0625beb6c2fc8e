using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>What is in a collection: of one put together by hand, the order of its products and others to add.</summary>
internal static class CollectionProductsPage
{
    private const int MaxShown = 200;
    private const int MaxOffered = 40;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/collections/{collectionId}/products", Show);
        shop.Post("/collections/{collectionId}/products", Add);
        shop.Post("/collections/{collectionId}/products/order", Arrange);
        shop.Post("/collections/{collectionId}/products/{productId}/move", Move);
        shop.Post("/collections/{collectionId}/products/{productId}/remove", Remove);
    }

    private static async Task<IResult> Show(SellerContext seller)
    {
        var catalog = await seller.Catalog.Snapshot();
        if (catalog?.Collections.FirstOrDefault(each => each.Id == seller.Route("collectionId")) is not { } collection)
        {
            return seller.Missing("collection");
        }

        var products = CollectionContents.Of(catalog, collection).Select(entry => entry.Product).ToImmutableArray();
        var byHand = collection.Rule is null;
        var arranged = byHand && collection.Sort == CollectionSort.Arranged;
        return Frame.Page(
            seller,
            DashboardSection.Products,
            collection.Title,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url($"collections/{collection.Id}"), collection.Title)}
            <h1>{collection.Title}: {seller.Texts.Common.Products(products.Length)}</h1>
            {(byHand ? Offered(seller, catalog, collection, products) : Fragment.Of($"<p class=\"soft\">{
                seller.Texts.Collections.FilledByRule}</p>"))}
            {(products.IsEmpty ? default : Fragment.Of(
                $"<ul class=\"card flush list\"{(arranged ? Drag(seller, collection) : default)}>{Each(products.Take(MaxShown), product =>
                    Row(seller, collection, product, byHand, arranged))}</ul>"))}
            {(products.Length > MaxShown ? Fragment.Of($"<p class=\"soft\">{
                seller.Texts.Common.More(products.Length - MaxShown)}</p>") : default)}
            """
            )
        );
    }

    private static Fragment Drag(SellerContext seller, Collection collection) =>
        Fragment.Of($" data-arrange data-action=\"{seller.Url($"collections/{collection.Id}/products/order")}\"");

    private static Fragment Row(SellerContext seller, Collection collection, Product product, bool byHand, bool arranged)
    {
        var here = seller.Url($"collections/{collection.Id}/products/{product.Id}");
        return Fragment.Of(
            $"""
            <li class="item" data-id="{product.Id}">{When(arranged, "")}{(
                arranged ? Fragment.Of($"<span class=\"grip\">{Icons.Grip}</span>") : default
            )}{Thumbnail.Of(seller.StoreId, product.Pictures.FirstOrDefault(), faded: !product.Visible)}<a class="grow"
             href="{seller.Url($"products/{product.Id}")}"><strong>{product.Title}</strong><br><span
             class="num soft">{seller.Amount(product.Price)}</span> {Fragment.If(
                !product.Visible, Fragment.Of($"<span class=\"badge off\">{seller.Texts.Common.Hidden}</span>"))}</a>{
                    (arranged ? Fragment.Of($"{Arrow("up", Icons.Up)}{Arrow("down", Icons.Down)}") : default)}{(
                byHand
                    ? Controls.Button($"{here}/remove", Icons.Close, "btn quiet slim square", 
                        name: seller.Texts.Collections.TakeOut(product.Title))
                    : default
            )}</li>
            """
        );

        Fragment Arrow(string to, Fragment icon) =>
            Controls.Button(
                $"{here}/move",
                icon,
                "btn quiet slim square",
                Controls.HiddenField("to", to),
                (to == "up" ? seller.Texts.Common.MoveUp(product.Title) : seller.Texts.Common.MoveDown(product.Title))
            );
    }

    /// <summary>Products that are not in it, to choose from.</summary>
    private static Fragment Offered(SellerContext seller, CatalogSnapshot catalog, Collection collection, ImmutableArray<Product> products)
    {
        var (query, known) = (seller.Query("q"), products.Select(product => product.Id).ToHashSet(StringComparer.Ordinal));
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var offered = catalog
            .Products.Where(product =>
                !known.Contains(product.Id) && words.All(word => product.Title.Contains(word, StringComparison.InvariantCultureIgnoreCase))
            )
            .Take(MaxOffered)
            .ToList();
        var here = seller.Url($"collections/{collection.Id}/products");
        return Fragment.Of(
            $"""
            <details class="card more"{When(
                query.Length > 0 || products.IsEmpty,
                " open"
            )}><summary>{seller.Texts.Collections.AddProducts}</summary><div class="stack">
            <form method="get" action="{here}" class="copy" role="search"><input type="search" name="q" dir="auto" value="{query}"
             placeholder="{seller.Texts.Common.SearchProducts}" aria-label="{
                 seller.Texts.Common.SearchProducts}" maxlength="80"><button type="submit"
             class="btn quiet">{seller.Texts.Common.Search}</button></form>
            {(
                offered.Count == 0
                    ? Fragment.Of($"<p class=\"soft\">{None(seller, query)}</p>")
                    : Fragment.Of(
                        $"""
                        <form method="post" action="{here}" class="stack" data-swap>{Form.Hidden()}{Controls.HiddenField("q", query)}{Each(
                            offered,
                            Choice
                        )}<button type="submit" class="btn big">{seller.Texts.Collections.AddChosen}</button></form>
                        """
                    )
            )}</div></details>
            """
        );
    }

    private static string None(SellerContext seller, string query) =>
        query.Length > 0 ? seller.Texts.Collections.NothingNew : seller.Texts.Collections.AllIn;

    private static Fragment Choice(Product product) =>
        Fragment.Of(
            $"""<label class="check"><input type="checkbox" name="product" value="{product.Id}"><span>{product.Title}</span></label>"""
        );

    private static Task<IResult> Add(SellerContext seller, Form form)
    {
        ImmutableArray<string> chosen = [.. form.All("product").Where(Ids.IsId).Distinct()];
        return chosen.IsEmpty
            ? Task.FromResult(seller.Go(Here(seller), seller.Texts.Collections.ChooseOne))
            : Change(
                seller,
                form,
                id => seller.Catalog.AddToCollection(form.OperationId(), id, chosen),
                chosen.Length == 1 ? seller.Texts.Collections.Added : seller.Texts.Collections.ProductsAdded(chosen.Length)
            );
    }

    private static Task<IResult> Remove(SellerContext seller, Form form) =>
        Change(seller, form, id => seller.Catalog.RemoveFromCollection(form.OperationId(), id, [seller.Route("productId")]), null);

    private static Task<IResult> Move(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Step(ids, seller.Route("productId"), form["to"] == "up"));

    private static Task<IResult> Arrange(SellerContext seller, Form form) =>
        Reorder(seller, form, ids => Arrangement.Of(ids, [.. form["ids"].Split(',', StringSplitOptions.RemoveEmptyEntries)]));

    private static async Task<IResult> Reorder(
        SellerContext seller,
        Form form,
        Func<ImmutableArray<string>, ImmutableArray<string>> arrange
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog || await CollectionPage.Find(seller) is not { Rule: null } collection)
        {
            return seller.Missing("collection");
        }

        var ids = catalog.Items.Where(item => item.CollectionId == collection.Id).Select(item => item.ProductId).ToImmutableArray();
        return ids.IsEmpty
            ? seller.Go(Here(seller))
            : await Change(seller, form, id => seller.Catalog.ArrangeCollection(form.OperationId(), id, arrange(ids)), null);
    }

    private static async Task<IResult> Change(SellerContext seller, Form form, Func<string, Task<Result<long>>> change, string? said)
    {
        var result = await change(seller.Route("collectionId"));
        if (!result.Ok)
        {
            return result.Error.Kind == ErrorKind.NotFound
                ? seller.Missing("collection")
                : seller.Go(Here(seller), Form.IsRepeat(result.Error) ? null : seller.Say(result.Error));
        }

        seller.Changed(result.Value);
        return seller.Go(form.Has("q") ? $"{Here(seller)}?q={Uri.EscapeDataString(form["q"])}" : Here(seller), said);
    }

    private static string Here(SellerContext seller) => $"collections/{seller.Route("collectionId")}/products";
}
