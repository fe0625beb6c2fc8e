using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Deliveries;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Webhooks;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Webhooks;

/// <summary>One webhook: its health, its deliveries, and buttons to send them again.</summary>
internal static class WebhookPage
{
    private const int PageSize = 25;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/webhooks/{webhookId}", seller => Show(seller));
        shop.PostWithFreshCode(
            "/webhooks/{webhookId}/on",
            (seller, form) =>
                Do(seller, form["on"] == "true" ? "The webhook is on." : "The webhook is off. No events are sent.", async (hooks, id) =>
                    (await hooks.Change(id, on: form["on"] == "true")).Error
                ),
            (_, form) => form["on"] == "true"
        );
        shop.Post("/webhooks/{webhookId}/test", (seller, _) =>
            Do(seller, "A test event is on its way.", async (hooks, id) => (await hooks.SendTest(id)).Error)
        );
        shop.Post("/webhooks/{webhookId}/resume", (seller, _) =>
            Do(seller, "Trying again.", async (hooks, id) => (await hooks.Resume(id)).Error)
        );
        shop.Post("/webhooks/{webhookId}/send/{deliveryId:long}", (seller, _) =>
            Do(seller, "It is being sent again.", async (hooks, id) =>
                (await hooks.SendAgain(id, long.Parse(seller.Route("deliveryId"), CultureInfo.InvariantCulture))).Error
            )
        );
        shop.Post("/webhooks/{webhookId}/remove", (seller, _) =>
            Do(seller, "Removed.", async (hooks, id) => (await hooks.Remove(id)).Error, "webhooks")
        );
        shop.PostWithFreshCode("/webhooks/{webhookId}/secret", ChangeSecret);
    }

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default)
    {
        var id = seller.Route("webhookId");
        if ((await seller.Hooks().List()).FirstOrDefault(each => each.Id == id) is not { } hook)
        {
            return SellerContext.Missing("webhook");
        }

        var before = long.TryParse(seller.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var (log, health) = (
            (await seller.Hooks().Log(id, before, PageSize + 1)).Value,
            (await seller.Hooks().Health(id)).Value ?? WebhookHealth.Fine
        );
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            "Webhook",
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("webhooks"), "Webhooks")}
                <div class="head"><h1>Webhook</h1>{Controls.Switch(
                    Url(seller, hook, "on"),
                    "on",
                    hook.On,
                    hook.On ? "On" : "Off"
                )}</div>{made}
                <section class="card"><p><strong>{hook.Url}</strong><br><span class="soft">{WebhookListPage.Words(
                    hook
                )} · added {seller.Time.Of(hook.CreatedAt)}</span></p>
                <div class="row">{Controls.Button(Url(seller, hook, "test"), Fragment.Of($"Send a test"), "btn quiet")}
                <details class="more"><summary>New secret…</summary>{Controls.Button(
                    Url(seller, hook, "secret"),
                    Fragment.Of($"Replace the secret"),
                    "btn"
                )}</details>
                <details class="more bad"><summary>Remove…</summary>{Controls.Button(
                    Url(seller, hook, "remove"),
                    Fragment.Of($"Remove now"),
                    "btn bad"
                )}</details></div></section>
                {Pause(seller, hook, health)}
                {Log(seller, hook, log)}
                {(
                    log.Length <= PageSize
                        ? default
                        : Fragment.Of(
                            $"<a class=\"btn quiet\" href=\"{seller.Url(
                                $"webhooks/{hook.Id}?before={log[PageSize - 1].Id}")}\">Older{Icons.Next}</a>"
                        )
                )}
                """
            )
        );
    }

    private static Fragment Pause(SellerContext seller, WebhookView hook, WebhookHealth health) =>
        health switch
        {
            { PausedUntil: { } until } => Fragment.Of(
                $"""
                <div class="flash warn" role="status"><div><p>Paused after failures until {seller.Time.Of(
                    until
                )}: {health.Reason}</p><p>{Count(
                    health.Waiting,
                    "event waits",
                    "events wait"
                )}. Nothing is lost: each event is retried for a day.</p>{Controls.Button(
                    Url(seller, hook, "resume"),
                    Fragment.Of($"Try again now"),
                    "btn"
                )}</div></div>
                """
            ),
            { Waiting: > 0 } => Fragment.Of($"<p class=\"soft\">{Count(health.Waiting, "event waits", "events wait")} to be sent.</p>"),
            _ => default,
        };

    private static Fragment Log(SellerContext seller, WebhookView hook, ImmutableArray<DeliveryView> log) =>
        log.IsEmpty
            ? Fragment.Of($"<p class=\"soft\">Nothing sent yet. Deliveries of the last seven days will appear here.</p>")
            : Fragment.Of(
                $"""
            <ul class="card flush list">{Each(log.Take(PageSize), each => Fragment.Of($"""
                <li class="item"><span class="grow">{Badge(each)} <strong>{each.Type}</strong>
                <span class="soft small">{seller.Time.Of(each.At)}</span><br>
                <span class="small">{each.Note}{Tries(seller, each)}</span>{(each.Response.Length == 0 ? default
                    : Fragment.Of(
                    $"<details class=\"more\"><summary>Response</summary><pre class=\"small\">{each.Response}</pre></details>"))}<br>
                <span class="soft small">{each.EventId}</span></span>{Controls.Button(Url(seller, hook, $"send/{each.Id}"),
                    Fragment.Of($"Resend"), "btn quiet slim")}</li>
                """))}</ul>
            """
            );

    private static Fragment Badge(DeliveryView delivery) =>
        delivery.State switch
        {
            DeliveryState.Done => Fragment.Of($"""<span class="badge done">Delivered</span>"""),
            DeliveryState.Failed => Fragment.Of($"""<span class="badge off">Failed</span>"""),
            _ => Fragment.Of($"""<span class="badge new">Waiting</span>"""),
        };

    private static string Tries(SellerContext seller, DeliveryView delivery) =>
        delivery switch
        {
            { State: DeliveryState.Waiting, Attempts: 0 } => "",
            { State: DeliveryState.Waiting } =>
                $" Tried {Count(delivery.Attempts, "time", "times")}; next {seller.Time.Of(delivery.DueAt)}.",
            { Attempts: > 1 } => $" Tried {delivery.Attempts} times.",
            _ => "",
        };

    private static string Url(SellerContext seller, WebhookView hook, string rest) => seller.Url($"webhooks/{hook.Id}/{rest}");

    private static async Task<IResult> Do(
        SellerContext seller,
        string done,
        Func<IWebhooksGrain, string, Task<Error?>> change,
        string? then = null
    )
    {
        var id = seller.Route("webhookId");
        return await change(seller.Hooks(), id) switch
        {
            { Kind: ErrorKind.NotFound } => SellerContext.Missing("webhook"),
            { } error => seller.Go($"webhooks/{id}", error.Message),
            null => seller.Go(then ?? $"webhooks/{id}", done),
        };
    }

    private static async Task<IResult> ChangeSecret(SellerContext seller, Form form)
    {
        var result = await seller.Hooks().ChangeSecret(seller.Route("webhookId"));
        return result.Ok ? await Show(seller, WebhookListPage.Secret(result.Value.Secret!)) : SellerContext.Missing("webhook");
    }
}
