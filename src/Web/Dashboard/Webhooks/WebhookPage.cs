using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Deliveries;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Webhooks;
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
                Do(seller, form["on"] == "true" ? seller.Texts.Webhooks.IsOn : seller.Texts.Webhooks.IsOff, async (hooks, id) =>
                    (await hooks.Change(id, on: form["on"] == "true")).Error
                ),
            (_, form) => form["on"] == "true"
        );
        shop.Post("/webhooks/{webhookId}/test", (seller, _) =>
            Do(seller, seller.Texts.Webhooks.TestSent, async (hooks, id) => (await hooks.SendTest(id)).Error)
        );
        shop.Post("/webhooks/{webhookId}/resume", (seller, _) =>
            Do(seller, seller.Texts.Webhooks.TryingAgain, async (hooks, id) => (await hooks.Resume(id)).Error)
        );
        shop.Post("/webhooks/{webhookId}/send/{deliveryId:long}", (seller, _) =>
            Do(seller, seller.Texts.Webhooks.SentAgain, async (hooks, id) =>
                (await hooks.SendAgain(id, long.Parse(seller.Route("deliveryId"), CultureInfo.InvariantCulture))).Error
            )
        );
        shop.Post("/webhooks/{webhookId}/remove", (seller, _) =>
            Do(seller, seller.Texts.Webhooks.Removed, async (hooks, id) => (await hooks.Remove(id)).Error, "webhooks")
        );
        shop.PostWithFreshCode("/webhooks/{webhookId}/secret", ChangeSecret);
    }

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default)
    {
        var id = seller.Route("webhookId");
        if ((await seller.Hooks().List()).FirstOrDefault(each => each.Id == id) is not { } hook)
        {
            return seller.Missing("webhook");
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
            seller.Texts.Webhooks.Webhook,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("webhooks"), seller.Texts.Webhooks.Webhooks)}
                <div class="head"><h1>{seller.Texts.Webhooks.Webhook}</h1>{Controls.Switch(
                    Url(seller, hook, "on"),
                    "on",
                    hook.On,
                    hook.On ? seller.Texts.Common.On : seller.Texts.Common.Off
                )}</div>{made}
                <section class="card"><p><strong>{hook.Url}</strong><br><span class="soft">{WebhookListPage.Words(
                    seller.Texts.Webhooks,
                    hook
                )} · {seller.Texts.Webhooks.AddedAt(
                    seller.Time.Of(hook.CreatedAt)
                )}</span></p>
                <div class="row">{Controls.Button(Url(seller, hook, "test"), Fragment.Of($"{seller.Texts.Webhooks.SendTest}"), "btn quiet")}
                <details class="more"><summary>{seller.Texts.Webhooks.NewSecret}</summary>{Controls.Button(
                    Url(seller, hook, "secret"),
                    Fragment.Of($"{seller.Texts.Webhooks.ReplaceSecret}"),
                    "btn"
                )}</details>
                <details class="more bad"><summary>{seller.Texts.Webhooks.RemoveMore}</summary>{Controls.Button(
                    Url(seller, hook, "remove"),
                    Fragment.Of($"{seller.Texts.Webhooks.RemoveNow}"),
                    "btn bad"
                )}</details></div></section>
                {Pause(seller, hook, health)}
                {Log(seller, hook, log)}
                {(
                    log.Length <= PageSize
                        ? default
                        : Fragment.Of(
                            $"<a class=\"btn quiet\" href=\"{seller.Url(
                                $"webhooks/{hook.Id}?before={log[PageSize - 1].Id}")}\">{seller.Texts.Common.Older}{Icons.Next}</a>"
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
                <div class="flash warn" role="status"><div><p>{seller.Texts.Webhooks.PausedUntil(
                    seller.Time.Of(until),
                    WebhookNotes.Say(seller.Texts.Webhooks.Notes, health.Reason)
                )}</p><p>{seller.Texts.Webhooks.EventsWait(health.Waiting)} {seller
                    .Texts
                    .Webhooks
                    .NothingLost}</p>{Controls.Button(
                    Url(seller, hook, "resume"),
                    Fragment.Of($"{seller.Texts.Webhooks.TryNow}"),
                    "btn"
                )}</div></div>
                """
            ),
            { Waiting: > 0 } => Fragment.Of($"<p class=\"soft\">{seller.Texts.Webhooks.EventsWait(health.Waiting)}</p>"),
            _ => default,
        };

    private static Fragment Log(SellerContext seller, WebhookView hook, ImmutableArray<DeliveryView> log) =>
        log.IsEmpty
            ? Fragment.Of($"<p class=\"soft\">{seller.Texts.Webhooks.NothingSent}</p>")
            : Fragment.Of(
                $"""
            <ul class="card flush list">{Each(log.Take(PageSize), each => Fragment.Of($"""
                <li class="item"><span class="grow">{Badge(seller.Texts, each)} <strong>{each.Type}</strong>
                <span class="soft small">{seller.Time.Of(each.At)}</span><br>
                <span class="small">{WebhookNotes.Say(seller.Texts.Webhooks.Notes, each.Note)}{
                    Tries(seller, each)}</span>{(each.Response.Length == 0 ? default
                    : Fragment.Of(
                    $"<details class=\"more\"><summary>{
                        seller.Texts.Webhooks.Response}</summary><pre class=\"small\">{each.Response}</pre></details>"))}<br>
                <span class="soft small">{each.EventId}</span></span>{Controls.Button(Url(seller, hook, $"send/{each.Id}"),
                    Fragment.Of($"{seller.Texts.Webhooks.Resend}"), "btn quiet slim")}</li>
                """))}</ul>
            """
            );

    private static Fragment Badge(DashboardTexts texts, DeliveryView delivery) =>
        delivery.State switch
        {
            DeliveryState.Done => Fragment.Of($"""<span class="badge done">{texts.Common.Delivered}</span>"""),
            DeliveryState.Failed => Fragment.Of($"""<span class="badge off">{texts.Webhooks.Failed}</span>"""),
            _ => Fragment.Of($"""<span class="badge new">{texts.Common.Waiting}</span>"""),
        };

    private static string Tries(SellerContext seller, DeliveryView delivery) =>
        delivery switch
        {
            { State: DeliveryState.Waiting, Attempts: 0 } => "",
            { State: DeliveryState.Waiting } => $" {seller.Texts.Webhooks.TriedNext(delivery.Attempts, seller.Time.Of(delivery.DueAt))}",
            { Attempts: > 1 } => $" {seller.Texts.Webhooks.Tried(delivery.Attempts)}",
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
            { Kind: ErrorKind.NotFound } => seller.Missing("webhook"),
            { } error => seller.Go($"webhooks/{id}", seller.Say(error)),
            null => seller.Go(then ?? $"webhooks/{id}", done),
        };
    }

    private static async Task<IResult> ChangeSecret(SellerContext seller, Form form)
    {
        var result = await seller.Hooks().ChangeSecret(seller.Route("webhookId"));
        return result.Ok ? await Show(seller, WebhookListPage.Secret(seller, result.Value.Secret!)) : seller.Missing("webhook");
    }
}
