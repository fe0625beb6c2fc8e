using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's pages: the payment page, and one to set its behaviour.</summary>
internal static class SandboxPages
{
    public static void Map(RouteGroupBuilder gateway)
    {
        gateway.MapGet("", Home);
        gateway.MapGet("/pay/{id}", IResult (string id, SandboxGateway sandbox) =>
            sandbox.Find(id) is { } payment ? Pay(payment) : Problem.NotFound("payment")
        );
        gateway.MapPost("/pay/{id}", Decide);
        gateway.MapPost("", Behave);
    }

    private static async Task<IResult> Decide(string id, HttpContext context, SandboxGateway sandbox)
    {
        var form = await context.ReadForm();
        var habit = EnumNames.TryRead<MessageBehavior>(form["messages"], out var chosen) ? chosen : (MessageBehavior?)null;
        var outcome = form["outcome"].ToString() switch
        {
            "code" => form["code"] == Code ? "pay" : "fail",
            var other => other,
        };
        var decided = SandboxEndpoints.Decide(sandbox, id, outcome, habit) ?? sandbox.Find(id);
        return decided is null ? Problem.NotFound("payment")
            : decided.Is("failed") || decided.Challenged ? Pay(decided)
            : new SeeOther(decided.ReturnUrl);
    }

    private static async Task<IResult> Behave(HttpContext context, SandboxGateway sandbox)
    {
        var form = await context.ReadForm();
        if (form["settle"].Count > 0)
        {
            sandbox.Settlements.Settle(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
            return new SeeOther("/dev/gateway");
        }

        sandbox.Behave(
            new SandboxBehavior(
                EnumNames.TryRead<MessageBehavior>(form["messages"], out var habit) ? habit : null,
                form["away"].Count > 0,
                form["declines"].Count > 0
            )
        );
        return new SeeOther("/dev/gateway");
    }

    private static HtmlResult Pay(SandboxPayment payment)
    {
        var amount = MoneyText.Of(new Money(payment.Object.Amount, payment.Object.Currency), "en");
        return Page(
            "Pay",
            Fragment.Of(
                $"""
            <h1>{amount}</h1><p>{payment.Description}</p>
            {Fragment.If(payment.Is("failed"),
                Fragment.Of($"<div class=\"flash bad\" role=\"alert\"><p>The payment was declined. Try again.</p></div>"))}
            {(payment.Challenged ? Challenge : payment.Is("created", "failed") ? Fragment.Of($"""
                <form method="post" class="card stack">
                <button type="submit" class="btn big" name="outcome" value="pay">Pay {amount}</button>
                <button type="submit" class="btn quiet" name="outcome" value="challenge">Pay, and the bank asks for a code</button>
                <div class="row fill"><button type="submit" class="btn quiet" name="outcome"
                 value="fail">Decline</button><button type="submit" class="btn quiet" name="outcome" value="cancel">Give up</button></div>
                <div class="field"><label for="messages">Its messages come</label><select id="messages" name="messages">
                <option value="">as the sandbox does</option>{Habits(null)}</select></div></form>
                """) : Fragment.Of($"""
                <section class="card"><p>This payment is {payment.Object.Status}.</p>
                <p><a class="btn" href="{payment.ReturnUrl:href}">Back to the shop</a></p></section>
                {Fragment.If(payment.Is("captured") && payment.IsCode, Again)}
                {Fragment.If(payment.Is("captured") && payment.Wire != SandboxWire.Own, Disputes)}
                """))}
            <p class="soft small">This is the sandbox: no money moves. A real gateway asks for a card or a bank here.</p>
            """
            )
        );
    }

    private static HtmlResult Home(SandboxGateway sandbox) =>
        Page(
            "Sandbox gateway",
            Fragment.Of(
                $"""
                <h1>Sandbox gateway</h1>
                <section class="card"><h2>Every shop's account</h2><table class="lines"><tbody>
                <tr><th scope="row">key id</th><td>{SandboxGateway.KeyId}</td></tr><tr><th scope="row">secret key</th>
                <td>{SandboxGateway.Key}</td></tr>
                <tr><th scope="row">webhook secret</th><td>{SandboxGateway.WebhookSecret}</td></tr></tbody></table></section>
                <form method="post" class="card"><h2>How it behaves</h2>
                <div class="field"><label for="messages">Messages come</label><select id="messages" name="messages">{Habits(
                    sandbox.Habits.Messages
                )}</select></div>
                <label class="check"><input type="checkbox" name="away"{Fragment.If(
                    sandbox.Habits.Away == true,
                    Checked
                )}><span>Be away: answer 503</span></label>
                <label class="check"><input type="checkbox" name="declines"{Fragment.If(
                    sandbox.Habits.Declines == true,
                    Checked
                )}><span>Decline every payment</span></label>
                <button type="submit" class="btn">Behave so</button></form>
                <form method="post" class="card"><h2>Payouts of the emulated Razorpay and Stripe</h2>
                <button type="submit" class="btn quiet" name="settle" value="yes">Pay out what was captured</button></form>
                <section class="card flush"><h2>Payments</h2><ul class="list">{Markup.Each(sandbox.Payments.Take(50), Row)}</ul></section>
                """
            )
        );

    private static Fragment Row(SandboxPayment payment) =>
        Fragment.Of(
            $"""
            <li><a class="item" href="/dev/gateway/pay/{payment.Object.Id}"><span class="grow"><strong>{payment.Description}</strong><br>
            <span class="soft small">{payment.Object.Status}{(
                payment.Refunds.IsEmpty ? "" : $", refunds: {payment.Refunds.Length}"
            )}</span></span><b class="num">{MoneyText.Of(new Money(payment.Object.Amount, payment.Object.Currency), "en")}</b></a></li>
            """
        );

    private static Fragment Habits(MessageBehavior? chosen)
    {
        using var html = new HtmlWriter();
        foreach (var habit in Enum.GetValues<MessageBehavior>())
        {
            html.Write(
                $"""
                <option value="{habit.ToString()}"{Fragment.If(habit == chosen, Selected)}>{habit.ToString().ToLowerInvariant()}</option>
                """
            );
        }

        return html.ToFragment();
    }

    private static HtmlResult Page(string title, Fragment content)
    {
        var html = new HtmlWriter();
        html.Write(
            $"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="{Asset.Url("dashboard.css")}"></head>
            <body class="narrow"><header class="top"><a class="brand" href="/dev/gateway">Sandbox gateway</a></header>
            <main id="main">{content}</main></body></html>

            """
        );
        return new HtmlResult(html) { CacheControl = "no-store" };
    }

    /// <summary>The code that the sandbox's bank expects.</summary>
    private const string Code = "1234";

    private static readonly Fragment Challenge = Fragment.Of(
        $"""
        <form method="post" class="card stack"><div class="field"><label for="code">The bank's code ({Code} is right)</label>
        <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="8"></div>
        <button type="submit" class="btn big" name="outcome" value="code">Go on</button></form>
        """
    );

    private static readonly Fragment Again = Fragment.Of(
        $"""
        <form method="post" class="card stack"><h2>The code</h2>
        <button type="submit" class="btn quiet" name="outcome" value="pay-again">Is paid once more</button></form>
        """
    );

    private static readonly Fragment Disputes = Fragment.Of(
        $"""
        <form method="post" class="card stack"><h2>The payer's bank</h2>
        <button type="submit" class="btn quiet" name="outcome" value="dispute">Asks for the money back</button>
        <button type="submit" class="btn quiet" name="outcome" value="dispute-won">Leaves it to the shop</button>
        <button type="submit" class="btn quiet" name="outcome" value="dispute-lost">Takes it back</button></form>
        """
    );

    private static readonly Fragment Checked = Fragment.Trusted(" checked");
    private static readonly Fragment Selected = Fragment.Trusted(" selected");
}
