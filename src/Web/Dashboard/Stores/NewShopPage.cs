using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.RuntimeSettings;
using Dukaan.Web.Sellers;
using Dukaan.Web.Stores;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>Step three: a name, and the shop is live. Its link is made from the name, or typed.</summary>
internal static class NewShopPage
{
    private const int MaxName = 80;

    public static void Map(IEndpointRouteBuilder dashboard)
    {
        dashboard.MapGet("/new", async (HttpContext context, SignedIn seller, IGrainFactory grains) =>
            Page(context, "", "", false, (await grains.GetGrain<ISellerGrain>(seller.SellerId).Get())?.Phone.E164, FormErrors.None)
        );
        dashboard.MapGet("/new/link", (string? name) => Results.Text(SlugIdeas.Best(Graphemes.Shorten(name ?? "", MaxName)) ?? ""));
        dashboard.MapPost("/new", Open).While(site => site.NewShops, "new-shops-closed", StoreEndpoints.NewShopsClosed);
    }

    private static async Task<IResult> Open(HttpContext context, SignedIn seller, IGrainFactory grains)
    {
        var form = await SellerRoutes.Read(context);
        var (name, slug, showPhone) = (form["name"], form["slug"].ToLowerInvariant(), form["showPhone"] == "true");
        var grain = grains.GetGrain<ISellerGrain>(seller.SellerId);
        var result = await grain.OpenStore(
            new OpenStore(form.OperationId(), name, slug.Length == 0 ? null : slug, Language: context.Language().Tag, ShowPhone: showPhone)
        );
        if (!result.Ok)
        {
            return Page(context, name, slug, showPhone, (await grain.Get())?.Phone.E164, FormErrors.Of(result.Error));
        }

        var store = result.Value;
        SeenVersion.Set(context, store.Profile.StoreId, store.Version);
        return new SeeOther($"/dashboard/{store.Profile.StoreId}/welcome");
    }

    private static IResult Page(HttpContext context, string name, string slug, bool showPhone, string? phone, FormErrors errors)
    {
        var start = $"{new Uri(context.PublicUrl()).Authority}/s/";
        return Frame.Narrow(
            context,
            $"{context.Texts().SignIn.NameShop} · Dukaan",
            Fragment.Of(
                $"""
            <div class="steps" role="img" aria-label="{
                context.Texts().SignIn.Step(3, 3)}"><i class="on"></i><i class="on"></i><i class="on"></i></div>
            <div class="stack"><h1>{context.Texts().SignIn.WhatName}</h1><p class="soft">{context.Texts().SignIn.ChangeLater}</p></div>
            <script src="{Asset.Url("slug.js")}" defer></script>{errors.Summary(context.Texts(), "name", "slug")}
            <form method="post" action="/dashboard/new" class="stack">
            {Form.Hidden()}
            {new TextField("name", context.Texts().SignIn.ShopName)
        {
            Value = name,
            Error = errors["name"],
            Placeholder = context.Texts().SignIn.NameExample,
            AutoComplete = "organization",
            Max = MaxName,
            Required = true,
            Class = "large",
            Attributes = Fragment.Trusted(" data-slug-source autofocus"),
        }.Html}
            <p class="preview js-only" aria-live="polite" data-slug-preview data-start="{start}"
             data-from="/dashboard/new/link" hidden></p>
            <details class="more"{When(slug.Length > 0 || errors["slug"] is not null, " open")}><summary>{
                context.Texts().SignIn.ChooseLink}</summary>
            {new TextField("slug", context.Texts().SignIn.ShopLink)
        {
            Value = slug,
            Error = errors["slug"],
            Before = start,
            Hint = context.Texts().SignIn.LinkHint,
            Placeholder = "asha-sweets",
            AutoComplete = "off",
            Max = Slug.Max,
            Attributes = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\" data-slug"),
        }.Html}
            </details>
            {(phone is null ? default : Controls.Check("showPhone", context.Texts().SignIn.ShowNumber(phone), showPhone,
                context.Texts().SignIn.ShowNumberHint))}
            <button type="submit" class="btn big">{context.Texts().SignIn.OpenMyShop}</button>
            </form>
            """
            ),
            errors.Any ? errors.Status : StatusCodes.Status200OK
        );
    }
}
