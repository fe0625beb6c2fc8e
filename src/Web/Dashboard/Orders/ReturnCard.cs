using Dukaan.Orders;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Orders;

/// <summary>What a customer asked to return, above the buttons that answer it.</summary>
internal static class ReturnCard
{
    public static Fragment Of(SellerContext seller, OrderView order) =>
        order.Return is { } asked ? Of(seller, seller.Texts.OrderDesk, order, asked) : default;

    private static Fragment Of(SellerContext seller, OrderDeskTexts words, OrderView order, ReturnRequest asked) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{(asked.Approved ? words.YouTakeBack : words.AsksReturn)}</h2>
            <ul>{Each(asked.Lines, line => Fragment.Of($"<li>{line.Quantity} × {Name(order.Ordered[line.Line - 1])}</li>"))}</ul>
            <p>“{asked.Reason}”</p>{Photo(words, order, asked)}
            <p>{(asked.Variant is { } variant ? words.InExchangeFor(variant.Name) : words.ForMoney)}
            <span class="soft">{words.SoldFor} <b class="num">{seller.Amount(
                order.Total with
                {
                    Amount = asked.Value,
                }
            )}</b></span></p></section>
            """
        );

    private static string Name(OrderLine line) => $"{line.Title} {line.Variant}".TrimEnd();

    private static Fragment Photo(OrderDeskTexts words, OrderView order, ReturnRequest asked) =>
        asked.Picture is { } picture
            ? Fragment.Of(
                $"""
                <p><a href="{PictureUrls.Of(order.StoreId, picture, 1280, PictureFormat.Jpeg)}" target="_blank"
                 rel="noopener"><img src="{PictureUrls.Of(order.StoreId, picture, 320, PictureFormat.Webp)}" width="160" height="160"
                 alt="{words.CustomerPhoto}" loading="lazy"></a></p>
                """
            )
            : default;
}
