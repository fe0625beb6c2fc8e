using System.Globalization;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Reconciliation;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Ops.Pages;

/// <summary>The operators' page about payments: circuits and their reset, unmatched messages, records that disagree.</summary>
internal static class PaymentsPage
{
    private static readonly Fragment Overview = Fragment.Of($"""<a class="btn quiet slim" href="/ops">Overview</a>""");

    public static IResult Write(MoneyState state, DateTimeOffset now) =>
        OpsFrame.Page(
            "Payments",
            Fragment.Of(
                $"""
                <h1>Payments</h1>
                {Gateway(state)}
                {Differences(state, now)}
                {List("Webhooks that are left alone", state.PausedWebhooks, "Every seller's webhook is posted to.", each =>
                    Paused(each, now)
                )}
                {List("Messages that fit nothing", state.NewestOdd, "Every message of the gateway fitted its order.", each =>
                    Odd(each, now)
                )}
                """
            ),
            Overview
        );

    private static Fragment Gateway(MoneyState state) =>
        state.Circuits.IsEmpty
            ? Fragment.Of(
                $"""
                <section class="card"><h2>Gateway</h2>
                <p class="soft">There is none: set DUKAAN_PUBLIC_URL so that shops can offer online payment.</p></section>
                """
            )
            : Fragment.Of(
                $"""
                <section class="card"><h2>Gateway</h2><table class="lines"><tbody>
                {Each(state.Circuits, each =>
                    Fragment.Of($"<tr><th scope=\"row\">{each.Gateway}: circuit in this process</th><td>{Badge(
                        each.Circuit == GatewayState.Closed,
                        each.Circuit
                    )}</td></tr>")
                )}
                <tr><th scope="row">messages waiting</th><td class="num">{Number(state.Waiting)}</td></tr>
                <tr><th scope="row">messages that fit nothing</th><td class="num">{Number(state.Odd)}</td></tr>
                </tbody></table>
                {(
                    state.Circuit == "closed"
                        ? default
                        : Fragment.Of(
                            $"""
                            <p class="soft">The gateway failed again and again. Shops still take orders.
                            What these orders owe the gateway is done when it answers.</p>
                            {Button("circuit/reset", "Try it again now", "btn")}
                            """
                        )
                )}</section>
                """
            );

    private static Fragment Differences(MoneyState state, DateTimeOffset now) =>
        Fragment.Of(
            $"""
        <section class="card"><h2>Records that disagree</h2>
        <p class="soft">Orders, reservations, payments and ledgers are compared every hour. {(state.LastRound is { } last
            ? $"Last {Ago(now - last.At)} ago: {Number(last.Orders)} orders, {Number(last.Claims)} reservations, {Number(
                last.Differences)} differences."
            : "This process has not done so yet.")}</p>
        {Button("compare", "Compare now", "btn quiet")}
        {(state.Differences.IsEmpty
            ? Fragment.Of($"<p>Nothing disagrees.</p>")
            : Fragment.Of($"<p>{Badge(state.OpenDifferences == 0, state.OpenDifferences == 0 ? "all mended"
                : $"{Number(state.OpenDifferences)} for a person to look at")}</p><ul class=\"list\">{Each(state.Differences, each =>
                Difference(each, now))}</ul>"))}</section>
        """
        );

    private static Fragment Difference(SeenDifference seen, DateTimeOffset now) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow">{Badge(
                seen.OverAt is not null,
                seen.OverAt is null ? "open"
                    : seen.Difference.Mended ? "mended"
                    : "over"
            )} <strong>{DifferenceLog.Name(seen.Difference.Kind)}</strong><br>{seen.Difference.Detail}<br>
            <span class="soft small">store {seen.Difference.StoreId}, {seen.Difference.Subject} · first seen {Ago(
                now - seen.FirstAt
            )} ago</span></span></li>
            """
        );

    private static Fragment Paused(PausedTarget paused, DateTimeOffset now) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{paused.Reason}</strong><br><span class="soft small">store {paused.StoreId}, webhook
            {paused.WebhookId} · for {Ago(
                paused.Until - now
            )} more</span></span>{Button($"webhooks/{paused.StoreId}/{paused.WebhookId}/reset", "Try again now", "btn quiet slim")}</li>
            """
        );

    private static Fragment Odd(UnmatchedNotice odd, DateTimeOffset now) =>
        Fragment.Of(
            $"""
            <li class="item"><span class="grow"><strong>{odd.Reason}</strong> {odd.Key}<br><span class="soft small">store {odd.StoreId},
            message {odd.Id} · {Ago(
                now - odd.ReceivedAt
            )} ago</span></span></li>
            """
        );

    private static Fragment List<T>(string heading, IReadOnlyCollection<T> items, string none, Func<T, Fragment> html) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{heading}</h2>{(
                items.Count == 0
                    ? Fragment.Of($"<p class=\"soft\">{none}</p>")
                    : Fragment.Of($"<ul class=\"list\">{Each(items, html)}</ul>")
            )}</section>
            """
        );

    private static Fragment Badge(bool fine, string text) =>
        Fragment.Of($"""<span class="badge {(fine ? "done" : "new")}">{text}</span>""");

    private static Fragment Button(string path, string label, string style) =>
        Fragment.Of($"""<form method="post" action="/ops/payments/{path}"><button type="submit" class="{style}">{label}</button></form>""");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ago(TimeSpan time) =>
        time switch
        {
            { TotalMinutes: < 1 } => $"{Math.Max(0, (int)time.TotalSeconds)} s",
            { TotalHours: < 1 } => $"{(int)time.TotalMinutes} min",
            { TotalDays: < 2 } => $"{(int)time.TotalHours} h",
            _ => $"{(int)time.TotalDays} days",
        };
}
