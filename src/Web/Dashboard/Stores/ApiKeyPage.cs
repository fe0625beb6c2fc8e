using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sellers;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>Keys for programs that work for the shop. A key is shown once, in the response that created it, and stored nowhere.</summary>
internal static class ApiKeyPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/api-keys", seller => Show(seller));
        shop.PostWithFreshCode("/api-keys", Create);
        shop.Post("/api-keys/{keyId}/revoke", Revoke);
    }

    /// <summary>What a key may be allowed to do, in words.</summary>
    private static readonly (Permission Permission, string Name)[] Scopes =
    [
        (Permission.ReadOrders, "See orders and customers"),
        (Permission.PackOrders, "Pack, ship and deliver orders"),
        (Permission.HandleOrders, "Confirm, edit and cancel orders, invoices"),
        (Permission.RefundOrders, "Give refunds"),
        (Permission.ReadCatalog, "See products and stock"),
        (Permission.EditCatalog, "Change products and stock"),
        (Permission.ReadSales, "See sales, export orders"),
        (Permission.EditShop, "Change settings, delivery and discounts"),
    ];

    private static readonly (string Value, string Text)[] Lives =
    [
        ("30", "In 30 days"),
        ("90", "In 90 days"),
        ("365", "In a year"),
        ("", "Never"),
    ];

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default, Form? typed = null, FormErrors? errors = null)
    {
        var keys = await seller.Settings.ApiKeys();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            "API keys",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), "Settings")}
            <h1>API keys</h1>
            <p class="soft">For apps that add products or read orders for you. <a href="/openapi/v1.json">API reference</a></p>
            {errors?.Summary("name", "scopes", "expiresInDays") ?? default}{made}
            <form method="post" action="{seller.Url("api-keys")}" class="stack" data-no-drafts>{Form.Hidden()}
            <section class="card">{new TextField("name", "Name of the app") { Value = typed?["name"], Error = errors?["name"],
                Placeholder = "Accounting", Max = 60, Required = true, AutoComplete = "off" }.Html}
            <fieldset class="stack"><legend>What it may do</legend>{Each(Scopes, scope => Scope(scope, typed))}{(
                errors?["scopes"] is { } missing ? Fragment.Of($"<p class=\"error\">{missing}</p>") : default)}</fieldset>
            {SelectField.Of("expiresInDays", "Expires", Lives, typed?["expiresInDays"] ?? "365", errors?["expiresInDays"])}
            <button type="submit" class="btn">Create key</button></section>
            {(keys.IsEmpty ? default : Fragment.Of($"""<ul class="card flush list">{Each(keys, key => Fragment.Of($"""
                <li class="item"><span class="grow"><strong>{key.Name}</strong><br><span
                 class="soft small">{Describe(seller, key)}</span></span><details class="more bad">
                <summary>Revoke…</summary>{Controls.Act(seller.Url($"api-keys/{key.Id}/revoke"), Fragment.Of($"Revoke now"),
                    "btn bad")}</details></li>
                """))}</ul>"""))}</form>
            """
            ),
            errors?.Status ?? StatusCodes.Status200OK
        );
    }

    private static string Field(Permission scope) => $"may-{scope}";

    private static Fragment Scope((Permission Permission, string Name) scope, Form? typed) =>
        Controls.Check(
            Field(scope.Permission),
            scope.Name,
            typed?.Has(Field(scope.Permission)) ?? scope.Permission is Permission.ReadOrders or Permission.ReadCatalog
        );

    private static string Describe(SellerContext seller, ApiKeyView key) =>
        string.Join(
            " · ",
            key.UsedAt is { } used ? $"Last used {seller.Time.Of(used)}" : "Not used yet",
            key.ExpiresAt is { } end ? $"expires {seller.Time.Of(end)}" : "does not expire",
            key.Scopes is { } scopes ? Names(scopes) : "everything a key may do"
        );

    private static string Names(ImmutableArray<Permission> scopes) =>
        string.Join(", ", Scopes.Where(scope => scopes.Contains(scope.Permission)).Select(scope => scope.Name));

    private static async Task<IResult> Create(SellerContext seller, Form form)
    {
        ImmutableArray<Permission> scopes = [.. Scopes.Select(scope => scope.Permission).Where(scope => form.Has(Field(scope)))];
        var days = int.TryParse(form["expiresInDays"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        var result = await seller.Settings.MakeApiKey(new MakeApiKey(form.OperationId(), form["name"], scopes, days));
        if (!result.Ok)
        {
            return await Show(seller, typed: form, errors: FormErrors.Of(result.Error));
        }

        var key = result.Value;
        return await Show(
            seller,
            key.Secret is not { } secret
                ? Fragment.Of(
                    $"""
                    <div class="flash warn" role="alert"><p>{key.Name} was created already, and its key was shown then.
                    If you lost it, revoke it and create another.</p></div>
                    """
                )
                : Fragment.Of(
                    $"""
                    <section class="card" role="alert"><h2>{key.Name}: copy this key now</h2><p class="soft">It is shown only once.</p>
                    <div class="copy"><input id="key" value="{new ApiKeyToken(
                        seller.StoreId,
                        key.Id,
                        secret
                    ).Text}" readonly aria-label="The key"><button class="btn js-only" type="button" data-copy="key">Copy</button></div>
                    </section>
                    """
                )
        );
    }

    private static async Task<IResult> Revoke(SellerContext seller, Form form)
    {
        var id = seller.Route("keyId");
        var result = Ids.IsId(id) ? await seller.Settings.RevokeApiKey(id) : Error.NotFound("API key");
        var said = result.Ok ? "The key is revoked and no longer works." : result.Error.Message;
        // Keeps the name of another key that is being typed.
        return form.Has("name") ? await Show(seller, Flash.Said(said), form) : seller.Go("api-keys", said);
    }
}
