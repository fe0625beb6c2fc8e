using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Serving;
using Dukaan.Web.Storefront.Texts;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The sandbox's pages: where a shopper pays, and where its habits are set.</summary>
internal static class SandboxPages
{
    public static void Map(RouteGroupBuilder gateway)
    {
        gateway.MapGet("", Home);
        gateway.MapGet("/pay/{id}", IResult (string id, SandboxGateway sandbox) => sandbox.Find(id) is { } payment ? Pay(payment) : Problem.NotFound("payment"));
        gateway.MapPost("/pay/{id}", Decide);
        gateway.MapPost("", Behave);
    }

    private static async Task<IResult> Decide(string id, HttpContext context, SandboxGateway sandbox)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var habit = Enum.TryParse<MessageHabit>(form["messages"], out var chosen) ? chosen : (MessageHabit?)null;
        var decided = SandboxEndpoints.Decide(sandbox, id, form["outcome"].ToString(), habit) ?? sandbox.Find(id);
        return decided is null ? Problem.NotFound("payment") : decided.Is("failed") ? Pay(decided) : SeeOther.At(decided.ReturnUrl);
    }

    private static async Task<IResult> Behave(HttpContext context, SandboxGateway sandbox)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        sandbox.Behave(new SandboxHabits(
            Enum.TryParse<MessageHabit>(form["messages"], out var habit) ? habit : null, form["away"].Count > 0, form["declines"].Count > 0));
        return SeeOther.At("/dev/gateway");
    }

    private static HtmlResult Pay(SandboxPayment payment)
    {
        var html = Begin("Pay");
        html.Write($"""
            <h1>{MoneyText.Of(new Money(payment.Object.Amount, payment.Object.Currency), "en")}</h1><p>{payment.Description}</p>
            <p>This is the sandbox: no money moves. A real gateway asks for a card or a bank here.</p>
            """);
        if (payment.Is("created", "failed"))
        {
            html.Write($"""
                {Fragment.If(payment.Is("failed"), Fragment.Of($"<p role=\"alert\">The payment was declined. Try again.</p>"))}
                <form method="post"><p><label>Its messages come <select name="messages"><option value="">as the sandbox does</option>{Habits(null)}</select></label></p>
                <p><button name="outcome" value="pay">Pay</button> <button name="outcome" value="fail">Decline</button> <button name="outcome" value="cancel">Give up</button></p></form>
                """);
        }
        else
        {
            html.Write($"""<p>This payment is {payment.Object.Status}.</p><p><a href="{payment.ReturnUrl:href}">Back to the shop</a></p>""");
        }

        return End(html);
    }

    private static HtmlResult Home(SandboxGateway sandbox)
    {
        var html = Begin("Sandbox gateway");
        html.Write($"""
            <h1>Sandbox gateway</h1><p>Every shop's account: key id <code>{SandboxGateway.KeyId}</code>, key <code>{SandboxGateway.Key}</code>, webhook secret <code>{SandboxGateway.WebhookSecret}</code>.</p>
            <form method="post"><p><label>Messages come <select name="messages">{Habits(sandbox.Habits.Messages)}</select></label></p>
            <p><label><input type="checkbox" name="away"{Fragment.If(sandbox.Habits.Away == true, Checked)}> Be away (503)</label></p>
            <p><label><input type="checkbox" name="declines"{Fragment.If(sandbox.Habits.Declines == true, Checked)}> Decline every payment</label></p>
            <p><button>Behave so</button></p></form><dl>
            """);
        foreach (var payment in sandbox.Payments.Take(50))
        {
            html.Write($"""
                <dt><a href="/dev/gateway/pay/{payment.Object.Id}">{payment.Description}</a></dt><dd>{MoneyText.Of(new Money(payment.Object.Amount, payment.Object.Currency), "en")}, {payment.Object.Status}, refunds: {payment.Refunds.Length}</dd>
                """);
        }

        html.Write($"</dl>");
        return End(html);
    }

    private static Fragment Habits(MessageHabit? chosen)
    {
        using var html = new HtmlWriter();
        foreach (var habit in Enum.GetValues<MessageHabit>())
            html.Write($"""<option value="{habit.ToString()}"{Fragment.If(habit == chosen, Selected)}>{habit.ToString().ToLowerInvariant()}</option>""");
        return html.ToFragment();
    }

    private static HtmlWriter Begin(string title)
    {
        var html = new HtmlWriter();
        html.Write($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title></head><body><main>
            """);
        return html;
    }

    private static HtmlResult End(HtmlWriter html)
    {
        html.Write($"</main></body></html>\n");
        return new HtmlResult(html) { CacheControl = "no-store" };
    }

    private static readonly Fragment Checked = Fragment.Trusted(" checked");
    private static readonly Fragment Selected = Fragment.Trusted(" selected");
}
