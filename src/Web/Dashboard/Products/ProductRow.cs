using Dukaan.Catalog;
using Dukaan.Web.Html;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Products;

/// <summary>A product in a list, with what one press does to it.</summary>
/// <param name="desk">The shop.</param>
/// <param name="list">The query that shows this list again.</param>
/// <param name="low">Products of which no more are left than their mark.</param>
/// <param name="arrange">Whether rows are moved, instead of switched in and out of stock.</param>
internal sealed class ProductRow(Desk desk, string list, bool arrange, IReadOnlySet<string> low)
{
    public bool Arrange => arrange;

    public string List => list;

    public Fragment Html(Product product) => Fragment.Of($"""
        <li class="item" data-id="{product.Id}">{(arrange ? Fragment.Of($"<span class=\"grip\">{Icons.Grip}</span>") : default)}{Thumb.Of(desk.StoreId, product.Pictures is [var first, ..] ? first : null, faded: !product.Visible)}<a class="grow" href="{desk.Url($"products/{product.Id}")}"><strong>{product.Title}</strong><br><span class="num soft">{desk.Amount(product.Price)}</span> {When(!product.Visible, "<span class=\"badge off\">Hidden</span>")}</a>{(arrange ? Arrows(product) : Stock(product))}</li>
        """);

    private Fragment Stock(Product product) => product.Counted || product.Variants.Length > 0
        ? Fragment.Of($"""<span class="badge{(product.InStock ? " done" : " off")}">{(product.InStock ? product.Variants.Length > 0 ? "In stock" : "Counted" : "Sold out")}</span>{(low.Contains(product.Id) ? Low : default)}""")
        : Fragment.Of($"""
            <form method="post" action="{desk.Url($"products/{product.Id}/stock")}" data-swap>{Form.Hidden()}{Controls.HiddenField("list", list)}{Controls.HiddenField("inStock", product.InStock ? "false" : "true")}<button type="submit" class="switch" role="switch" aria-checked="{(product.InStock ? "true" : "false")}" aria-label="{product.Title} in stock"></button></form>
            """);

    private static readonly Fragment Low = Fragment.Trusted("<span class=\"badge new\">Low</span>");

    private Fragment Arrows(Product product) => Fragment.Of(
        $"{Arrow(product, "up", Icons.Up)}{Arrow(product, "down", Icons.Down)}");

    private Fragment Arrow(Product product, string to, Fragment icon) => Controls.Button(
        desk.Url($"products/{product.Id}/move"), icon, "btn quiet slim square",
        Fragment.Of($"{Controls.HiddenField("to", to)}{Controls.HiddenField("list", list)}"), $"Move {product.Title} {to}");
}
