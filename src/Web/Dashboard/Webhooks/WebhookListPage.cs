using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using Dukaan.Webhooks;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Webhooks;

/// <summary>The shop's webhooks.</summary>
internal static class WebhookListPage
{
    private static (string Topic, string Label)[] Topics(WebhooksTexts texts) =>
        [("orders", texts.OrderEvents), ("product_updates", texts.ProductEvents)];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/webhooks", seller => Show(seller));
        shop.PostWithFreshCode("/webhooks", Add);
    }

    public static IWebhooksGrain Hooks(this SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<IWebhooksGrain>(seller.StoreId);

    /// <summary>The topics of a webhook in words.</summary>
    public static string Words(WebhooksTexts texts, WebhookView hook) =>
        string.Join(", ", hook.Topics.Select(topic => topic == "orders" ? texts.OrdersWord : texts.ProductsWord));

    /// <summary>A secret, to be copied now.</summary>
    public static Fragment Secret(SellerContext seller, string secret) =>
        Fragment.Of(
            $"""
            <section class="card" role="alert"><h2>{seller.Texts.Webhooks.CopySecret}</h2>
            <p class="soft">{seller.Texts.Webhooks.CopySecretHint}</p>
            <div class="copy"><input id="secret" value="{secret}" readonly aria-label="{
                seller.Texts.Webhooks.TheSecret}"><button class="btn js-only" type="button"
             data-copy="secret">{seller.Texts.Common.Copy}</button></div></section>
            """
        );

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default, Form? typed = null, FormErrors? errors = null)
    {
        var hooks = await seller.Hooks().List();
        var chosen = typed?.All("topics") ?? ["orders"];
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Webhooks.Webhooks,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <h1>{seller.Texts.Webhooks.Webhooks}</h1>
            <p class="soft">{seller.Texts.Webhooks.WebhooksHint}</p>
            {errors?.Summary(seller.Texts, "url", "topics") ?? default}{made}
            <form method="post" action="{seller.Url("webhooks")}" class="card" data-no-drafts>{Form.Hidden()}
            {new TextField("url", seller.Texts.Common.Address) { Value = typed?["url"] ?? "", Error = errors?["url"],
                Placeholder = "https://example.com/dukaan", Type = "url", Max = 500, Required = true, AutoComplete = "off" }.Html}
            <fieldset class="stack"><legend>{seller.Texts.Webhooks.Events}</legend>{
                Each(Topics(seller.Texts.Webhooks), topic => Fragment.Of($"""
                <label class="check"><input type="checkbox" name="topics"
                 value="{topic.Topic}"{When(chosen.Contains(topic.Topic), " checked")}><span>{topic.Label}</span></label>
                """))}
            {(errors?["topics"] is { } wrong ? Fragment.Of($"<p class=\"error\">{wrong}</p>") : default)}</fieldset>
            <button type="submit" class="btn">{seller.Texts.Webhooks.AddWebhook}</button></form>
            {(hooks.IsEmpty ? default : Fragment.Of($"""<ul class="card flush list">{Each(hooks, hook => Fragment.Of($"""
                <li><a class="item" href="{seller.Url($"webhooks/{hook.Id}")}"><span class="grow"><strong>{hook.Url}</strong><br>
                <span class="soft small">{Words(seller.Texts.Webhooks, hook)}{(hook.On ? "" : $" · {
                    seller.Texts.Common.Off}")}</span></span>{Icons.Next}</a></li>
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
            ? await Show(seller, Secret(seller, secret))
            : seller.Go("webhooks", seller.Texts.Webhooks.AddedBefore);
    }
}
