using System.Globalization;
using Dukaan.Orders;
using Dukaan.Silo.Operators;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>An order as operators see it: its state, its money and what happened. It shows no person and nothing they wrote.</summary>
internal static class SupportOrderPage
{
    public static string PathOf(string storeId, string orderId) => $"{ShopsPage.Path}/{storeId}/orders/{orderId}";

    public static void MapSupportOrderPage(this IEndpointRouteBuilder ops) =>
        ops.MapGet("/shops/{storeId}/orders/{orderId}", Show).May(OperatorPermission.See);

    private static async Task<IResult> Show(string storeId, string orderId, IGrainFactory grains)
    {
        if (!Ids.IsId(storeId) || !Ids.IsId(orderId))
        {
            return Problem.NotFound("order");
        }

        Caller.Set(storeId, "operator");
        if (await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() is not { } order)
        {
            return Problem.NotFound("order");
        }

        (string, string)[] lines =
        [
            ("state", Word(order.State)),
            ("payment", $"{Word(order.Payment)}, {Word(order.Method)}"),
            ("total", Sum(order.Total)),
            ("paid", Sum(order.Funds.Paid)),
            ("refunded", Sum(order.Funds.Refunded)),
            ("owed to the shopper", Sum(order.Funds.Owed)),
            ("shopper", order.Customer.Phone.Masked),
            ("placed", At(order.PlacedAt)),
            ("waits until", order.Until is { } until ? At(until) : "–"),
            ("id", order.Id),
        ];
        return OpsFrame.Page(
            $"#{order.Number}",
            Fragment.Of(
                $"""
                <h1>Order #{order.Number}</h1>
                <section class="card"><table class="lines"><tbody>{Each(lines, line =>
                    Fragment.Of($"<tr><th scope=\"row\">{line.Item1}</th><td>{line.Item2}</td></tr>")
                )}</tbody></table></section>
                <section class="card"><h2>What happened</h2><ul class="list">{Each(order.Ledger, entry =>
                    Fragment.Of(
                        $"""
                        <li class="item"><span class="grow">{entry.Type}<br><span class="soft small">{At(entry.At)} · {entry.Actor}{(
                            entry.Detail?.Amount is { } amount ? $" · {Sum(amount)}" : ""
                        )}</span></span></li>
                        """
                    )
                )}</ul></section>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="{ShopsPage.Path}/{storeId}">The shop</a>""")
        );
    }

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()).Replace('-', ' ');

    private static string Sum(Money money) => MoneyText.Of(money, "en");

    private static string At(DateTimeOffset at) => $"{at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC";
}
