using Dukaan.Catalog;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>A product in a list, with buttons for quick changes.</summary>
/// <param name="seller">The shop.</param>
/// <param name="list">The query string of this list.</param>
/// <param name="stock">The available units.</param>
/// <param name="arrange">Whether rows can be moved, instead of switched in and out of stock.</param>
internal sealed class ProductRow(SellerContext seller, string list, bool arrange, ListedStock stock)
{
    public bool Arrange => arrange;

    public string List => list;

    public Fragment Html(Product product) =>
        Fragment.Of(
            $"""
            <li class="item" data-id="{product.Id}">{(
                arrange ? Fragment.Of($"<span class=\"grip\">{Icons.Grip}</span>") : default
            )}{Thumbnail.Of(
                seller.StoreId,
                product.Pictures is [var first, ..] ? first : null,
                faded: !product.Visible
            )}<a class="grow" href="{seller.Url(
                $"products/{product.Id}"
            )}"><strong>{product.Title}</strong><br><span class="num soft">{seller.Amount(product.Price)}</span> {PublishingPages.Badge(
                    seller,
                    product
                )}{WaitingPeople.Line(seller, stock.Waiting(product))}</a>{
                    (arrange ? Arrows(product) : Stock(product))}</li>
            """
        );

    private Fragment Stock(Product product) =>
        product.Counted || product.Variants.Length > 0
            ? Counted(product)
            : Fragment.Of(
                $"""
                <form method="post" action="{seller.Url($"products/{product.Id}/stock")}" data-swap>{Form.Hidden()}{Controls.HiddenField(
                    "list",
                    list
                )}{Controls.HiddenField(
                    "inStock",
                    product.InStock ? "false" : "true"
                )}<button type="submit" class="switch" role="switch" aria-checked="{(
                    product.InStock ? "true" : "false"
                )}" aria-label="{seller.Texts.Products.TitleInStock(product.Title)}">{seller.Texts.Common.InStock}</button></form>
                """
            );

    private Fragment Counted(Product product) =>
        (product.InStock, stock.Left(product)) switch
        {
            (false, _) => Fragment.Of($"<span class=\"badge off left\">0 · {seller.Texts.Common.SoldOut}</span>"),
            (true, null) => Fragment.Of($"<span class=\"badge done left\">{seller.Texts.Common.InStock}</span>"),
            (true, { } left) when stock.IsLow(product) => Fragment.Of(
                $"<span class=\"badge new left\">{seller.Texts.Products.LowLeft(left)}</span>"
            ),
            (true, { } left) => Fragment.Of($"<span class=\"badge done left\">{seller.Texts.Products.InStockNow(left)}</span>"),
        };

    private Fragment Arrows(Product product) => Fragment.Of($"{Arrow(product, "up", Icons.Up)}{Arrow(product, "down", Icons.Down)}");

    private Fragment Arrow(Product product, string to, Fragment icon) =>
        Controls.Button(
            seller.Url($"products/{product.Id}/move"),
            icon,
            "btn quiet slim square",
            Fragment.Of($"{Controls.HiddenField("to", to)}{Controls.HiddenField("list", list)}"),
            (to == "up" ? seller.Texts.Common.MoveUp(product.Title) : seller.Texts.Common.MoveDown(product.Title))
        );
}
