using System.Collections.Frozen;
using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Catalog;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>
/// The shop's products by category. A small shop is shown completely, a large one by category, so that the page stays light on a cheap
/// phone.
/// </summary>
internal static class ProductListPage
{
    /// <summary>A shop with more products is shown by category.</summary>
    private const int MaxAtOnce = 120;

    /// <summary>The most products of one category or search.</summary>
    private const int MaxInList = 400;

    private const string Uncategorized = "none";

    public static void Map(SellerRoutes shop) => shop.Get("/products", Show);

    private static async Task<IResult> Show(SellerContext seller)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var (query, chosen, arrange) = (seller.Query("q"), seller.Query("category"), seller.Query("arrange") == "1");
        var low = (await LowStock.Of(seller, catalog)).Select(item => item.ProductId).ToHashSet();
        var left = arrange
            ? FrozenDictionary<string, long>.Empty
            : await seller
                .Http.RequestServices.GetRequiredService<ProductStock>()
                .Totals(seller.StoreId, Shown(catalog, query, chosen, seller.Query("low") == "1" ? low : null));
        var stock = new ListedStock(left, low, await WaitingPeople.Of(seller));
        var content = catalog.Products switch
        {
            [] => Controls.Empty(
                Icons.Products,
                seller.Texts.Products.NoProducts,
                seller.Texts.Products.NoProductsHint,
                Fragment.Of($"""<a class="btn big" href="{seller.Url("products/new")}">{Icons.Plus}{seller.Texts.Home.AddFirst}</a>""")
            ),
            _ when seller.Query("low") == "1" => Low(seller, catalog, stock),
            _ when query.Length > 0 => Found(seller, query, Matching(catalog, query), stock),
            { Length: > MaxAtOnce } when chosen.Length == 0 => CategoryList(seller, catalog),
            _ => Groups(seller, catalog, chosen, arrange, stock),
        };
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Products.Products,
            Fragment.Of(
                $"""
                <div class="head"><h1>{seller.Texts.Products.Products}</h1><span class="row"><a class="btn quiet slim"
                 href="{seller.Url("reviews")}">{seller.Texts.Reviews.Reviews}</a><a class="btn slim" href="{seller.Url("products/new")}">{
                    Icons.Plus}{seller.Texts.Common.Add}</a></span></div>
                {(
                    catalog.Products.IsEmpty
                        ? default
                        : Tools(seller, query, chosen, arrange, wide: catalog.Products.Length > MaxAtOnce && chosen.Length == 0)
                )}
                {content}
                """
            )
        );
    }

    private static Fragment Tools(SellerContext seller, string query, string chosen, bool arrange, bool wide) =>
        Fragment.Of(
            $"""
        <form method="get" action="{seller.Url("products")}" class="copy" role="search"><input type="search" name="q" dir="auto"
         value="{query}"
         placeholder="{seller.Texts.Common.SearchProducts}" aria-label="{
             seller.Texts.Common.SearchProducts}" maxlength="80"><button type="submit"
         class="btn quiet">{seller.Texts.Common.Search}</button></form>
        <div class="row">{(chosen.Length > 0 || query.Length > 0 || seller.Query("low") == "1"
            ? Fragment.Of($"<a class=\"btn quiet slim\" href=\"{seller.Url("products")}\">{Icons.Back}{
                seller.Texts.Products.AllProducts}</a>")
            : default)}<a class="btn quiet slim" href="{seller.Url("categories")}">{Icons.Folder}{seller.Texts.Products.Categories}</a><a
         class="btn quiet slim" href="{seller.Url("collections")}">{seller.Texts.Products.Collections}</a><a class="btn quiet slim"
         href="{seller.Url("products/import")}">{seller.Texts.Products.ImportExport}</a><a class="btn quiet slim"
         href="{seller.Url("products/table")}">{seller.Texts.Table.Table}</a>{(wide || query.Length > 0 ? default : Fragment.Of(
            $"<a class=\"btn quiet slim\" href=\"{seller.Url($"products{List(chosen, !arrange)}")}\">{Icons.Grip}{
                (arrange ? seller.Texts.Products.Done
                : seller.Texts.Products.Rearrange)}</a>"))}</div>
        """
        );

    /// <summary>The products whose stock the page shows.</summary>
    /// <param name="low">Those with low stock, if only they are shown.</param>
    private static IEnumerable<Product> Shown(CatalogSnapshot catalog, string query, string chosen, HashSet<string>? low)
    {
        if (low is not null)
        {
            return catalog.Products.Where(product => low.Contains(product.Id));
        }

        if (query.Length > 0)
        {
            return Matching(catalog, query);
        }

        return catalog.Products.Length > MaxAtOnce && chosen.Length == 0
            ? []
            : catalog.Products.Where(product => chosen.Length == 0 || (product.CategoryId ?? Uncategorized) == chosen).Take(MaxInList);
    }

    private static ImmutableArray<Product> Matching(CatalogSnapshot catalog, string query)
    {
        var words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. catalog
                .Products.Where(product =>
                    words.All(word => product.Title.Contains(word, StringComparison.InvariantCultureIgnoreCase))
                    || HasNumber(product, query)
                )
                .Take(MaxInList),
        ];
    }

    private static Fragment Found(SellerContext seller, string query, ImmutableArray<Product> found, ListedStock stock) =>
        found.IsEmpty
            ? Controls.Empty(Icons.Products, seller.Texts.Common.NothingFound, seller.Texts.Products.NothingNamed(query))
            : Group(
                seller,
                seller.Texts.Common.Products(found.Length),
                found,
                new ProductRow(seller, $"?q={Uri.EscapeDataString(query)}", false, stock)
            );

    /// <summary>Whether it, or one of its variants, has this SKU or barcode.</summary>
    private static bool HasNumber(Product product, string number)
    {
        var plain = InputNormalizer.Normalize(number);
        return product
            .Variants.Select(variant => variant.Details)
            .Append(product.Details)
            .Any(details =>
                new[] { details.Sku, details.Barcode }.Any(code =>
                    code.Equals(number, StringComparison.OrdinalIgnoreCase) || code.Equals(plain, StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private static Fragment Low(SellerContext seller, CatalogSnapshot catalog, ListedStock stock) =>
        stock.Low.Count == 0
            ? Controls.Empty(Icons.Products, seller.Texts.Products.NoneLow, seller.Texts.Products.NoneLowHint)
            : Group(
                seller,
                seller.Texts.Home.LowStock,
                [.. catalog.Products.Where(product => stock.Low.Contains(product.Id))],
                new ProductRow(seller, "?low=1", false, stock)
            );

    private static Fragment CategoryList(SellerContext seller, CatalogSnapshot catalog) =>
        Fragment.Of(
            $"""
        <ul class="card flush list">{Each(ByCategory(catalog), group => Fragment.Of($"""
            <li><a class="item" href="{seller.Url($"products{List(group.Category?.Id ?? Uncategorized, false)}")}">
            <span class="thumb">{Icons.Folder}</span>
            <span class="grow"><strong>{group.Category?.Name ?? seller.Texts.Products.NoCategory}</strong><br>
            <span class="soft small">{seller.Texts.Common.Products(group.Products.Length)}</span></span>{Icons.Next}</a></li>
            """))}</ul>
        """
        );

    private static Fragment Groups(SellerContext seller, CatalogSnapshot catalog, string chosen, bool arrange, ListedStock stock)
    {
        var row = new ProductRow(seller, List(chosen, arrange), arrange, stock);
        var shown = ByCategory(catalog).Where(group => chosen.Length == 0 || (group.Category?.Id ?? Uncategorized) == chosen);
        var unnamed = catalog.Categories.IsEmpty ? seller.Texts.Products.AllProducts : seller.Texts.Products.NoCategory;
        var hint = Fragment.Of(
            $"""
            <p class="soft">{seller.Texts.Products.ArrangeHint}</p>
            """
        );
        return Fragment.Of(
            $"""
            {Fragment.If(arrange, hint)}{Each(shown, group =>
                Group(seller, group.Category?.Name ?? unnamed, [.. group.Products.Take(MaxInList)], row))}
            """
        );
    }

    private static Fragment Group(SellerContext seller, string name, ImmutableArray<Product> products, ProductRow row) =>
        Fragment.Of(
            $"""
            <section class="card flush"><div class="head"><h2>{name}</h2><span class="soft small">{products.Length}</span></div>
            <ul class="list"{When(row.Arrange, " data-arrange")} data-action="{seller.Url("products/order")}" data-list="{row.List}">{Each(
                products,
                row.Html
            )}</ul></section>
            """
        );

    private static IEnumerable<(Category? Category, ImmutableArray<Product> Products)> ByCategory(CatalogSnapshot catalog)
    {
        var byCategory = catalog.Products.ToLookup(product => product.CategoryId);
        foreach (var category in catalog.Categories)
        {
            if (byCategory[category.Id].ToImmutableArray() is { Length: > 0 } products)
            {
                yield return (category, products);
            }
        }

        if (byCategory[null].ToImmutableArray() is { Length: > 0 } others)
        {
            yield return (null, others);
        }
    }

    /// <summary>The query string of this list.</summary>
    private static string List(string category, bool arrange) =>
        (category.Length, arrange) switch
        {
            (0, false) => "",
            (0, true) => "?arrange=1",
            (_, false) => $"?category={Uri.EscapeDataString(category)}",
            _ => $"?category={Uri.EscapeDataString(category)}&arrange=1",
        };
}
