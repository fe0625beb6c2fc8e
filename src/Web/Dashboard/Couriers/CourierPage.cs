using System.Globalization;
using Dukaan.Couriers;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Couriers.Sandbox;
using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Settings;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard.Couriers;

/// <summary>The shop's account at a courier, and what a parcel usually weighs and measures.</summary>
internal static class CourierPage
{
    private static readonly string[] Fields = ["login", "password", "pickupPlace", "grams", "length", "breadth", "height"];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/courier", seller => Show(seller, null, FormErrors.None));
        shop.PostWithFreshCode("/courier", Save);
    }

    private static CourierAccounts Accounts(SellerContext seller) => seller.Http.RequestServices.GetRequiredService<CourierAccounts>();

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var size = new ParcelSize(Number(form, "grams"), Number(form, "length"), Number(form, "breadth"), Number(form, "height"));
        var result = await Accounts(seller)
            .Set(seller.StoreId, form["login"], form.Has("password") ? form["password"] : null, form["pickupPlace"], size);
        return result.Ok ? seller.Go("courier", seller.Texts.Common.SavedInShop) : await Show(seller, form, FormErrors.Of(result.Error));
    }

    /// <summary>What is no number is 0, which is refused as too small.</summary>
    private static int Number(Form form, string field) => InputNormalizer.TryWhole(form[field], out int number) ? number : 0;

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        var (words, account) = (seller.Texts.Couriers, await Accounts(seller).Get(seller.StoreId));
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            words.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("settings"), seller.Texts.Common.Settings)}
                <h1>{words.Title}</h1>{errors.Summary(seller.Texts, Fields)}
                <form method="post" action="{seller.Url("courier")}" class="stack">{Form.Hidden()}
                <section class="card"><h2>Shiprocket</h2>{(
                    account is null
                        ? Fragment.Of($"<p class=\"soft\">{words.Hint}</p>")
                        : Fragment.Of($"<p>{words.Connected($"{account.PickupPlace}, {account.PickupPostalCode}")}</p>")
                )}{Account(seller, account, typed, errors)}</section>
                <section class="card"><h2>{words.Usual}</h2><p class="soft">{words.UsualHint}</p>{Size(
                    seller.Texts,
                    account?.Usual ?? ParcelSize.Small,
                    typed,
                    errors
                )}</section>
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
                {(account is null ? default : Messages(seller, account))}
                """
            ),
            errors.Status
        );
    }

    private static Fragment Account(SellerContext seller, CourierAccount? account, Form? typed, FormErrors errors)
    {
        var words = seller.Texts.Couriers;
        TextField Plain(string name, string label, string? value) =>
            new(name, label)
            {
                Value = typed?[name] ?? value,
                Error = errors[name],
                AutoComplete = "off",
                Max = 120,
                Attributes = Fragment.Trusted(" autocapitalize=\"none\" spellcheck=\"false\""),
            };
        return Fragment.Of(
            $"""
            {(Plain("login", words.Login, account?.Login) with { Required = true, InputMode = "email" }).Html}
            {(
                Plain("password", words.Password, null) with
                {
                    Type = "password",
                    Required = account is null,
                    AutoComplete = "new-password",
                    Hint = account is null ? null : seller.Texts.Payments.SecretHint,
                }
            ).Html}
            {(Plain("pickupPlace", words.PickupPlace, account?.PickupPlace) with { Hint = words.PickupPlaceHint }).Html}
            {Sandbox(seller)}
            """
        );
    }

    /// <summary>In development the site emulates the courier; the login is no secret.</summary>
    private static Fragment Sandbox(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<DukaanOptions>() is { IsDevelopment: true, Shiprocket: null }
            ? Fragment.Of(
                $"""
                <p class="soft small"><code>{ShiprocketEmulator.Login}</code>, <code>{ShiprocketEmulator.Password}</code></p>
                """
            )
            : default;

    /// <summary>The fields of a parcel's size.</summary>
    public static Fragment Size(DashboardTexts texts, ParcelSize size, Form? typed, FormErrors errors)
    {
        string Usual(int value) => value.ToString(CultureInfo.InvariantCulture);
        TextField Number(string name, string label, int value) =>
            new(name, label)
            {
                Value = typed?.Sent(name) == true ? typed[name] : Usual(value),
                Error = errors[name],
                InputMode = "numeric",
                Max = 6,
                Required = true,
                AutoComplete = "off",
            };
        return Fragment.Of(
            $"""
            {Form.Was("grams", Usual(size.Grams))}{Form.Was("length", Usual(size.Length))}{Form.Was(
                "breadth",
                Usual(size.Breadth)
            )}{Form.Was("height", Usual(size.Height))}
            {Number("grams", texts.Products.Weight, size.Grams).Html}<div class="row fill">{Number(
                "length",
                texts.Couriers.Length,
                size.Length
            ).Html}{Number("breadth", texts.Couriers.Breadth, size.Breadth).Html}{Number(
                "height",
                texts.Couriers.Height,
                size.Height
            ).Html}</div>
            """
        );
    }

    private static Fragment Messages(SellerContext seller, CourierAccount account) =>
        Fragment.Of(
            $"""
            <section class="card"><p class="soft">{seller.Texts.Couriers.MessagesHint}</p>{Copied(
                seller,
                "hook-url",
                "URL",
                $"{seller.Http.PublicUrl()}/hooks/parcels/{seller.StoreId}"
            )}{Copied(seller, "hook-token", seller.Texts.Couriers.Token, Accounts(seller).HookToken(account))}</section>
            """
        );

    private static Fragment Copied(SellerContext seller, string id, string label, string value) =>
        Fragment.Of(
            $"""
            <div class="field"><label for="{id}">{label}</label><div class="copy"><input id="{id}" value="{value}"
             readonly><button class="btn js-only" type="button" data-copy="{id}">{seller.Texts.Common.Copy}</button></div></div>
            """
        );
}
