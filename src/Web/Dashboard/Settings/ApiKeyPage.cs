using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sellers;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Settings;

/// <summary>Keys for programs that work for the shop. A key is shown once, in the answer that made it, and kept nowhere.</summary>
internal static class ApiKeyPage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/api-keys", desk => Show(desk));
        shop.PostWithFreshCode("/api-keys", Create);
        shop.Post("/api-keys/{keyId}/revoke", Revoke);
    }

    private static async Task<IResult> Show(Desk desk, Fragment made = default, string typed = "", FormErrors? errors = null)
    {
        var keys = await desk.Settings.ApiKeys();
        return Frame.Page(
            desk,
            Place.Settings,
            "API keys",
            Fragment.Of(
                $"""
            {Controls.Back(desk.Url("settings"), "Settings")}
            <h1>API keys</h1>
            <p class="soft">For apps that add products or read orders for you. <a href="/openapi/v1.json">API reference</a></p>
            {errors?.Summary("name") ?? default}{made}
            <form method="post" action="{desk.Url("api-keys")}" class="card" data-no-drafts>{Form.Hidden()}
            {new TextField("name", "Name of the app") { Value = typed, Error = errors?["name"], Placeholder = "Accounting", Most = 60, Required = true, AutoComplete = "off" }.Html}
            <button type="submit" class="btn">Create key</button></form>
            {(keys.IsEmpty ? default : Fragment.Of($"""<ul class="card flush list">{Each(keys, key => Fragment.Of($"""
                <li class="item"><span class="grow"><strong>{key.Name}</strong><br><span class="soft small">Created {desk.Time.Of(key.CreatedAt)}</span></span><details class="more bad"><summary>Revoke…</summary>{Controls.Button(desk.Url($"api-keys/{key.Id}/revoke"), Fragment.Of($"Revoke now"), "btn bad")}</details></li>
                """))}</ul>"""))}
            """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Create(Desk desk, Form form)
    {
        var outcome = await desk.Settings.CreateApiKey(form.OperationId(), form["name"]);
        if (!outcome.Ok)
            return await Show(desk, typed: form["name"], errors: FormErrors.Of(outcome.Refusal));

        var key = outcome.Value;
        return await Show(
            desk,
            key.Secret is not { } secret
                ? Fragment.Of(
                    $"""<div class="flash warn" role="alert"><p>{key.Name} was created already, and its key was shown then. If you lost it, revoke it and create another.</p></div>"""
                )
                : Fragment.Of(
                    $"""
                    <section class="card" role="alert"><h2>{key.Name}: copy this key now</h2><p class="soft">It is shown only once.</p>
                    <div class="copy"><input id="key" value="{new ApiKeyToken(
                        desk.StoreId,
                        key.Id,
                        secret
                    ).Text}" readonly aria-label="The key"><button class="btn js-only" type="button" data-copy="key">Copy</button></div></section>
                    """
                )
        );
    }

    private static async Task<IResult> Revoke(Desk desk, Form form)
    {
        var id = desk.Route("keyId");
        var outcome = Ids.IsId(id) ? await desk.Settings.RevokeApiKey(id) : Refusal.NotFound("API key");
        return desk.Go("api-keys", outcome.Ok ? "The key is revoked and no longer works." : outcome.Refusal.Message);
    }
}
