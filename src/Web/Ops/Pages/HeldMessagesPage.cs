using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Silo.Messages;
using Dukaan.Silo.Operators;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>
/// The operators' queue of texts that may be abuse: the shops, the reasons, and buttons to release them, refuse them, or trust the shop.
/// </summary>
internal static partial class HeldMessagesPage
{
    private const int Shown = 200;
    private const string Path = "/ops/texts";

    public static void MapTextsPage(this IEndpointRouteBuilder ops)
    {
        ops.MapGet("/texts", async (HeldTexts held, IGrainFactory grains, HttpContext context) =>
                await Page(held, grains, context.Request.Query["store"].ToString(), context.RequestAborted)
            )
            .May(OperatorPermission.HandleTexts);
        ops.MapPost("/texts/{storeId}/{action}", Decide).Act(OperatorPermission.HandleTexts, "texts.decide", "id");
    }

    private static async Task<IResult> Decide(
        string storeId,
        string action,
        HttpContext context,
        HeldTexts held,
        IGrainFactory grains,
        ILogger<HeldTexts> log
    )
    {
        if (!Ids.IsId(storeId))
        {
            return Problem.NotFound("shop");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        long? id = long.TryParse(form["id"].ToString(), out var one) ? one : null;
        Caller.Set(storeId, "operator");
        var texts = grains.GetGrain<IStoreTextsGrain>(storeId);
        switch (action)
        {
            case "release":
                await held.Release(storeId, id);
                break;
            case "refuse":
                await held.Refuse(storeId, id);
                break;
            case "trust":
                await texts.Mark(TrustMark.Trusted);
                break;
            case "suspect":
                await texts.Mark(TrustMark.Suspected);
                break;
            case "unmark":
                await texts.Mark(null);
                break;
            default:
                return Problem.NotFound("action");
        }

        LogDecided(log, action, storeId);
        return new SeeOther($"{Path}?store={storeId}");
    }

    private static async Task<IResult> Page(HeldTexts held, IGrainFactory grains, string wanted, CancellationToken cancellationToken)
    {
        var texts = await held.List(Shown, cancellationToken);
        var shops = new List<Fragment>();
        foreach (var storeId in texts.Select(text => text.StoreId).Append(wanted.Trim()).Where(Ids.IsId).Distinct())
        {
            shops.Add(await Shop(grains, storeId, [.. texts.Where(text => text.StoreId == storeId)]));
        }

        return OpsFrame.Page(
            "Texts that wait",
            Fragment.Of(
                $"""
                <h1>Texts that wait</h1>
                <p class="soft">What went beyond a limit or looks like abuse. What nobody lets go is deleted after a week.</p>
                {(texts.IsEmpty ? Fragment.Of($"<p>No text waits.</p>") : default)}
                {Each(shops, shop => shop)}
                <form method="get" action="{Path}"
                 class="stack card"><label class="field"><span>Look at a shop, by its id</span><input name="store" value="{wanted}"
                 required></label><button class="btn quiet">Show</button></form>
                """
            ),
            Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""")
        );
    }

    private static async Task<Fragment> Shop(IGrainFactory grains, string storeId, ImmutableArray<HeldText> texts)
    {
        Caller.Set(storeId, "operator");
        if (await grains.GetGrain<IStoreGrain>(storeId).Get() is not { } store)
        {
            return Fragment.Of($"<p>There is no shop {storeId}.</p>");
        }

        var trust = await grains.GetGrain<IStoreTextsGrain>(storeId).Trust(store.CreatedAt);
        var standing = (trust.Mark, trust.Trusted) switch
        {
            (TrustMark.Trusted, _) => "trusted by an operator",
            (TrustMark.Suspected, _) => "suspected by an operator",
            (_, true) => "trusted",
            _ => $"not trusted yet; delivered to {trust.DeliveredTo} verified phones",
        };
        var items = new List<Fragment>();
        foreach (var text in texts)
        {
            items.Add(await Item(grains, text));
        }

        return Fragment.Of(
            $"""
            <section class="card"><h2>{store.Profile.Name}</h2><p class="soft small">{storeId} · open since {Day(
                store.CreatedAt,
                "yyyy-MM-dd"
            )} · {standing}</p>
            {(
                texts.IsEmpty
                    ? Fragment.Of($"<p>Nothing of it waits.</p>")
                    : Fragment.Of($"<ul class=\"list\">{Each(items, item => item)}</ul>")
            )}
            <p>{(
                texts.IsEmpty
                    ? default
                    : Fragment.Of($"{Button(storeId, "release", "Send all that wait")} {Button(storeId, "refuse", "Refuse all")}")
            )}
            {Button(storeId, "trust", "Trust the shop")} {Button(storeId, "suspect", "Hold all of its texts")} {(
                trust.Mark is null ? default : Button(storeId, "unmark", "Take the mark back")
            )}</p></section>
            """
        );
    }

    /// <summary>
    /// The seller's text is shown in full; what is sent omits links and numbers unless the shop is trusted. Only the end of the phone
    /// number is shown.
    /// </summary>
    private static async Task<Fragment> Item(IGrainFactory grains, HeldText text)
    {
        var order = await grains.GetGrain<IOrderGrain>(text.OrderKey).Get();
        var typed = order is null
            ? ""
            : string.Join(
                " · ",
                order
                    .Ledger.Select(entry => entry.Reason)
                    .Append(order.Shipment?.Carrier ?? "")
                    .Append(order.Shipment?.TrackingNumber ?? "")
                    .Where(each => each.Length > 0)
            );
        return Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{text.Type}</strong> of order #{order?.Number
                ?? 0}, to a phone that ends in {(order is { IsErased: false } ? order.Customer.Phone.E164[^2..] : "?")}
            <br>{typed}<br><span class="soft small">{Day(text.At, "yyyy-MM-dd HH:mm")} UTC · {text.Why}</span></span>
            {Button(text.StoreId, "release", "Send", text.Id)} {Button(text.StoreId, "refuse", "Refuse", text.Id)}</li>
            """
        );
    }

    private static Fragment Button(string storeId, string action, string label, long? id = null) =>
        Fragment.Of(
            $"""
            <form method="post" action="{Path}/{storeId}/{action}" class="inline">{(
                id is { } one ? Fragment.Of($"<input type=\"hidden\" name=\"id\" value=\"{one}\">") : default
            )}<button class="btn quiet slim">{label}</button></form>
            """
        );

    private static string Day(DateTimeOffset at, string format) => at.ToString(format, CultureInfo.InvariantCulture);

    [LoggerMessage(1, LogLevel.Information, "An operator chose {Action} for the texts of store {Store}")]
    private static partial void LogDecided(ILogger log, string action, string store);
}
