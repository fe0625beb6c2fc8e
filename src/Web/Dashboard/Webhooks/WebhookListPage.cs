using Dukaan.Web.Html;
using Dukaan.Webhooks;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Webhooks;

/// <summary>The shop's webhooks.</summary>
internal static class WebhookListPage
{
    private static readonly (string Topic, string Label)[] Topics =
    [
        ("orders", "Orders: placed, changed"),
        ("product_updates", "Products: added, changed, deleted"),
    ];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/webhooks", seller => Show(seller));
        shop.PostWithFreshCode("/webhooks", Add);
    }

    public static IWebhooksGrain Hooks(this SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IWebhooksGrain>(seller.StoreId);

    /// <summary>The topics of a webhook in words.</summary>
    public static string Words(WebhookView hook) =>
        string.Join(", ", hook.Topics.Select(topic => topic == "orders" ? "orders" : "products"));

    /// <summary>A secret, to be copied now.</summary>
    public static Fragment Secret(string secret) =>
        Fragment.Of(
            $"""
            <section class="card" role="alert"><h2>Copy this secret now</h2>
            <p class="soft">It signs every message, so that your system can recognise forgeries. It is shown only once.</p>
            <div class="copy"><input id="secret" value="{secret}" readonly aria-label="The secret"><button class="btn js-only" type="button"
             data-copy="secret">Copy</button></div></section>
            """
        );

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default, Form? typed = null, FormErrors? errors = null)
    {
        var hooks = await seller.Hooks().List();
        var chosen = typed?.All("topics") ?? ["orders"];
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            "Webhooks",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), "Settings")}
            <h1>Webhooks</h1>
            <p class="soft">Notify your own systems (accounting, warehouse, spreadsheet) of every order as it happens: a signed message is
            posted to your address, and retried for a day if it does not arrive.</p>
            {errors?.Summary("url", "topics") ?? default}{made}
            <form method="post" action="{seller.Url("webhooks")}" class="card" data-no-drafts>{Form.Hidden()}
            {new TextField("url", "Address") { Value = typed?["url"] ?? "", Error = errors?["url"],
                Placeholder = "https://example.com/dukaan", Type = "url", Max = 500, Required = true, AutoComplete = "off" }.Html}
            <fieldset class="stack"><legend>Events</legend>{Each(Topics, topic => Fragment.Of($"""
                <label class="check"><input type="checkbox" name="topics"
                 value="{topic.Topic}"{When(chosen.Contains(topic.Topic), " checked")}><span>{topic.Label}</span></label>
                """))}
            {(errors?["topics"] is { } wrong ? Fragment.Of($"<p class=\"error\">{wrong}</p>") : default)}</fieldset>
            <button type="submit" class="btn">Add webhook</button></form>
            {(hooks.IsEmpty ? default : Fragment.Of($"""<ul class="card flush list">{Each(hooks, hook => Fragment.Of($"""
                <li><a class="item" href="{seller.Url($"webhooks/{hook.Id}")}"><span class="grow"><strong>{hook.Url}</strong><br>
                <span class="soft small">{Words(hook)}{(hook.On ? "" : " · off")}</span></span>{Icons.Next}</a></li>
                """))}</ul>"""))}
            """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        var result = await seller.Hooks().Add(form.OperationId(), form["url"], [.. form.All("topics")]);
        if (!result.Ok)
        {
            return await Show(seller, typed: form, errors: FormErrors.Of(result.Error));
        }

        return result.Value.Secret is { } secret
            ? await Show(seller, Secret(secret))
            : seller.Go("webhooks", "This webhook was added already, and its secret was shown then.");
    }
}
