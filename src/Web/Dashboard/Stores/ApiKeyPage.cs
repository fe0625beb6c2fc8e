using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Sellers;
using Dukaan.Web.Texts.Dashboard;
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
    private static (Permission Permission, string Name)[] Scopes(DashboardTexts all)
    {
        var texts = all.Access;
        return
        [
            (Permission.ReadOrders, texts.MayReadOrders),
            (Permission.PackOrders, texts.MayPackOrders),
            (Permission.HandleOrders, texts.MayHandleOrders),
            (Permission.RefundOrders, texts.MayRefund),
            (Permission.ReadCatalog, texts.MayReadCatalog),
            (Permission.EditCatalog, texts.MayEditCatalog),
            (Permission.ReadSales, texts.MayReadSales),
            (Permission.EditShop, texts.MayEditShop),
            (Permission.HandleCustomers, all.Customers.KeyScope),
        ];
    }

    private static (string Value, string Text)[] Lives(AccessTexts texts) =>
        [("30", texts.In30), ("90", texts.In90), ("365", texts.InYear), ("", texts.Never)];

    private static async Task<IResult> Show(SellerContext seller, Fragment made = default, Form? typed = null, FormErrors? errors = null)
    {
        var keys = await seller.Settings.ApiKeys();
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Access.ApiKeys,
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
            <h1>{seller.Texts.Access.ApiKeys}</h1>
            <p class="soft">{seller.Texts.Access.ApiKeysHint} <a href="/openapi/v1.json">{seller.Texts.Access.ApiReference}</a></p>
            {errors?.Summary(seller.Texts, "name", "scopes", "expiresInDays") ?? default}{made}
            <form method="post" action="{seller.Url("api-keys")}" class="stack" data-no-drafts>{Form.Hidden()}
            <section class="card">{new TextField("name", seller.Texts.Access.AppName) { Value = typed?["name"], Error = errors?["name"],
                Placeholder = seller.Texts.Access.AppExample, Max = 60, Required = true, AutoComplete = "off" }.Html}
            <fieldset class="stack"><legend>{seller.Texts.Access.MayDo}</legend>{
                Each(Scopes(seller.Texts), scope => Scope(scope, typed))}{(
                errors?["scopes"] is { } missing ? Fragment.Of($"<p class=\"error\">{missing}</p>") : default)}</fieldset>
            {SelectField.Of("expiresInDays", seller.Texts.Access.Expires, Lives(seller.Texts.Access), typed?["expiresInDays"] ?? "365", 
                errors?["expiresInDays"])}
            <button type="submit" class="btn">{seller.Texts.Access.CreateKey}</button></section>
            {(keys.IsEmpty ? default : Fragment.Of($"""<ul class="card flush list">{Each(keys, key => Fragment.Of($"""
                <li class="item"><span class="grow"><strong>{key.Name}</strong><br><span
                 class="soft small">{Describe(seller, key)}</span></span><details class="more bad">
                <summary>{seller.Texts.Access.RevokeMore}</summary>{Controls.Act(seller.Url($"api-keys/{key.Id}/revoke"), Fragment.Of($"{
                    seller.Texts.Access.RevokeNow}"),
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
            key.UsedAt is { } used ? seller.Texts.Access.LastUsed(seller.Time.Of(used)) : seller.Texts.Access.NotUsed,
            key.ExpiresAt is { } end ? seller.Texts.Access.ExpiresAt(seller.Time.Of(end)) : seller.Texts.Access.NoExpiry,
            key.Scopes is { } scopes ? Names(seller.Texts, scopes) : seller.Texts.Access.AllMay
        );

    private static string Names(DashboardTexts texts, ImmutableArray<Permission> scopes) =>
        string.Join(", ", Scopes(texts).Where(scope => scopes.Contains(scope.Permission)).Select(scope => scope.Name));

    private static async Task<IResult> Create(SellerContext seller, Form form)
    {
        ImmutableArray<Permission> scopes =
        [
            .. Scopes(seller.Texts).Select(scope => scope.Permission).Where(scope => form.Has(Field(scope))),
        ];
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
                    <div class="flash warn" role="alert"><p>{seller.Texts.Access.CreatedBefore(key.Name)}</p></div>
                    """
                )
                : Fragment.Of(
                    $"""
                    <section class="card" role="alert"><h2>{seller.Texts.Access.CopyKey(key.Name)}</h2><p class="soft">{
                        seller.Texts.Access.ShownOnce}</p>
                    <div class="copy"><input id="key" value="{new ApiKeyToken(
                        seller.StoreId,
                        key.Id,
                        secret
                    ).Text}" readonly aria-label="{seller.Texts.Access.TheKey}"><button class="btn js-only" type="button" data-copy="key">{
                        seller.Texts.Common.Copy}</button></div>
                    </section>
                    """
                )
        );
    }

    private static async Task<IResult> Revoke(SellerContext seller, Form form)
    {
        var id = seller.Route("keyId");
        var result = Ids.IsId(id) ? await seller.Settings.RevokeApiKey(id) : Error.NotFound("API key");
        var said = result.Ok ? seller.Texts.Access.KeyRevoked : seller.Say(result.Error);
        // Keeps the name of another key that is being typed.
        return form.Has("name") ? await Show(seller, Flash.Said(said), form) : seller.Go("api-keys", said);
    }
}
