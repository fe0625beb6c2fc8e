using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>What a customer asked to return, above the buttons that answer it.</summary>
internal static class ReturnCard
{
    public static Fragment Of(SellerContext seller, OrderView order) =>
        order.Return is { } asked
            ? Fragment.Of(
                $"""
                <section class="card"><h2>{(asked.Approved ? "You take this back" : "Your customer asks to return this")}</h2>
                <ul>{Each(asked.Lines, line => Fragment.Of($"<li>{line.Quantity} × {Name(order.Ordered[line.Line - 1])}</li>"))}</ul>
                <p>“{asked.Reason}”</p>{Photo(order, asked)}
                <p>{(asked.Variant is { } variant ? $"In exchange for {variant.Name}." : "For their money.")} <span class="soft">What these
                items were sold for: <b class="num">{seller.Amount(order.Total with { Amount = asked.Value })}</b></span></p></section>
                """
            )
            : default;

    private static string Name(OrderLine line) => $"{line.Title} {line.Variant}".TrimEnd();

    private static Fragment Photo(OrderView order, ReturnRequest asked) =>
        asked.Picture is { } picture
            ? Fragment.Of(
                $"""
                <p><a href="{PictureUrls.Of(order.StoreId, picture, 1280, PictureFormat.Jpeg)}" target="_blank"
                 rel="noopener"><img src="{PictureUrls.Of(order.StoreId, picture, 320, PictureFormat.Webp)}" width="160" height="160"
                 alt="Your customer’s photo" loading="lazy"></a></p>
                """
            )
            : default;
}
