using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Deliveries;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Webhooks;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Webhooks;

/// <summary>One webhook: how it does, what was posted, and buttons to post again.</summary>
internal static class WebhookPage
{
    private const int PageSize = 25;

    public static void Map(DeskRoutes shop)
    {
        shop.Get("/webhooks/{webhookId}", desk => Show(desk));
        shop.PostWithFreshCode(
            "/webhooks/{webhookId}/on",
            (desk, form) =>
                Do(desk, form["on"] == "true" ? "The webhook is on." : "The webhook is off. No events are sent.", async (hooks, id) =>
                    (await hooks.Change(id, on: form["on"] == "true")).Refusal
                ),
            (_, form) => form["on"] == "true"
        );
        shop.Post("/webhooks/{webhookId}/test", (desk, _) =>
            Do(desk, "A test event is on its way.", async (hooks, id) => (await hooks.SendTest(id)).Refusal)
        );
        shop.Post("/webhooks/{webhookId}/resume", (desk, _) =>
            Do(desk, "Trying again.", async (hooks, id) => (await hooks.Resume(id)).Refusal)
        );
        shop.Post("/webhooks/{webhookId}/send/{deliveryId:long}", (desk, _) =>
            Do(desk, "It is being sent again.", async (hooks, id) =>
                (await hooks.SendAgain(id, long.Parse(desk.Route("deliveryId"), CultureInfo.InvariantCulture))).Refusal
            )
        );
        shop.Post("/webhooks/{webhookId}/remove", (desk, _) =>
            Do(desk, "Removed.", async (hooks, id) => (await hooks.Remove(id)).Refusal, "webhooks")
        );
        shop.PostWithFreshCode("/webhooks/{webhookId}/secret", ChangeSecret);
    }

    private static async Task<IResult> Show(Desk desk, Fragment made = default)
    {
        var id = desk.Route("webhookId");
        if ((await desk.Hooks().List()).FirstOrDefault(each => each.Id == id) is not { } hook)
            return Desk.Missing("webhook");

        var before = long.TryParse(desk.Query("before"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (long?)null;
        var (log, health) = (
            (await desk.Hooks().Log(id, before, PageSize + 1)).Value,
            (await desk.Hooks().Health(id)).Value ?? WebhookHealth.Fine
        );
        return Frame.Page(
            desk,
            Place.Settings,
            "Webhook",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("webhooks"), "Webhooks")}
                <div class="head"><h1>Webhook</h1>{Controls.Switch(
                    Url(desk, hook, "on"),
                    "on",
                    hook.On,
                    hook.On ? "On" : "Off"
                )}</div>{made}
                <section class="card"><p><strong>{hook.Url}</strong><br><span class="soft">{WebhookListPage.Words(
                    hook
                )} · added {desk.Time.Of(hook.CreatedAt)}</span></p>
                <div class="row">{Controls.Button(Url(desk, hook, "test"), Fragment.Of($"Send a test"), "btn quiet")}
                <details class="more"><summary>New secret…</summary>{Controls.Button(
                    Url(desk, hook, "secret"),
                    Fragment.Of($"Replace the secret"),
                    "btn"
                )}</details>
                <details class="more bad"><summary>Remove…</summary>{Controls.Button(
                    Url(desk, hook, "remove"),
                    Fragment.Of($"Remove now"),
                    "btn bad"
                )}</details></div></section>
                {Pause(desk, hook, health)}
                {Log(desk, hook, log)}
                {(
                    log.Length <= PageSize
                        ? default
                        : Fragment.Of(
                            $"<a class=\"btn quiet\" href=\"{desk.Url($"webhooks/{hook.Id}?before={log[PageSize - 1].Id}")}\">Older{Icons.Next}</a>"
                        )
                )}
                """
            )
        );
    }

    private static Fragment Pause(Desk desk, WebhookView hook, WebhookHealth health) =>
        health switch
        {
            { PausedUntil: { } until } => Fragment.Of(
                $"""
                <div class="flash warn" role="status"><div><p>Paused after failures until {desk.Time.Of(
                    until
                )}: {health.Reason}</p><p>{Count(
                    health.Waiting,
                    "event waits",
                    "events wait"
                )}. Nothing is lost: each event is retried for a day.</p>{Controls.Button(
                    Url(desk, hook, "resume"),
                    Fragment.Of($"Try again now"),
                    "btn"
                )}</div></div>
                """
            ),
            { Waiting: > 0 } => Fragment.Of($"<p class=\"soft\">{Count(health.Waiting, "event waits", "events wait")} to be sent.</p>"),
            _ => default,
        };

    private static Fragment Log(Desk desk, WebhookView hook, ImmutableArray<DeliveryView> log) =>
        log.IsEmpty
            ? Fragment.Of($"<p class=\"soft\">Nothing sent yet. Deliveries of the last seven days will appear here.</p>")
            : Fragment.Of(
                $"""
            <ul class="card flush list">{Each(log.Take(PageSize), each => Fragment.Of($"""
                <li class="item"><span class="grow">{Badge(each)} <strong>{each.Type}</strong> <span class="soft small">{desk.Time.Of(each.At)}</span><br>
                <span class="small">{each.Note}{Tries(desk, each)}</span>{(each.Response.Length == 0 ? default : Fragment.Of($"<details class=\"more\"><summary>Response</summary><pre class=\"small\">{each.Response}</pre></details>"))}<br>
                <span class="soft small">{each.EventId}</span></span>{Controls.Button(Url(desk, hook, $"send/{each.Id}"), Fragment.Of($"Resend"), "btn quiet slim")}</li>
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

    private static string Tries(Desk desk, DeliveryView delivery) =>
        delivery switch
        {
            { State: DeliveryState.Waiting, Attempts: 0 } => "",
            { State: DeliveryState.Waiting } => $" Tried {Count(delivery.Attempts, "time", "times")}; next {desk.Time.Of(delivery.DueAt)}.",
            { Attempts: > 1 } => $" Tried {delivery.Attempts} times.",
            _ => "",
        };

    private static string Url(Desk desk, WebhookView hook, string rest) => desk.Url($"webhooks/{hook.Id}/{rest}");

    private static async Task<IResult> Do(Desk desk, string done, Func<IWebhooksGrain, string, Task<Refusal?>> change, string? then = null)
    {
        var id = desk.Route("webhookId");
        return await change(desk.Hooks(), id) switch
        {
            { Kind: RefusalKind.NotFound } => Desk.Missing("webhook"),
            { } refusal => desk.Go($"webhooks/{id}", refusal.Message),
            null => desk.Go(then ?? $"webhooks/{id}", done),
        };
    }

    private static async Task<IResult> ChangeSecret(Desk desk, Form form)
    {
        var outcome = await desk.Hooks().ChangeSecret(desk.Route("webhookId"));
        return outcome.Ok ? await Show(desk, WebhookListPage.Secret(outcome.Value.Secret!)) : Desk.Missing("webhook");
    }
}
