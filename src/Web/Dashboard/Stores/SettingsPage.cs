using Dukaan.Domains;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Sellers;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using Dukaan.Web.Sellers;
using Dukaan.Web.Stores;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Stores;

/// <summary>The shop's settings and its picture.</summary>
internal static class SettingsPage
{
    private const string Chosen = "chosenPicture";

    /// <summary>The page of the settings.</summary>
    private const long MaxSent = PictureLimits.MaxBytes + 64_000;

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/settings", seller => Show(seller, null, FormErrors.None));
        shop.PostWithFreshCode(
            "/settings",
            Save,
            (seller, form) => form["phone"] != (seller.Shop.Phone ?? ""),
            MaxSent,
            "picture",
            KeepPicture
        );
        shop.Post("/settings/picture", SetPicture, MaxSent, "picture");
        shop.Post(
            "/settings/picture/remove",
            (seller, form) => Do(seller, form, new ChangeStore(form.OperationId(), Picture: ""), seller.Texts.ShopSettings.PictureRemoved),
            MaxSent,
            "picture"
        );
        shop.Post("/settings/phone", ShowOwnPhone, MaxSent, "picture");
        shop.Post("/settings/open", Toggle, MaxSent, "picture");
        LayoutChoice.Map(shop);
    }

    /// <param name="seller">The shop.</param>
    /// <param name="typed">The unsaved input, or null: the settings as they are.</param>
    /// <param name="errors">Validation errors.</param>
    /// <param name="version">The version on which the input is based; null: the current one.</param>
    /// <param name="said">The notice above the form.</param>
    /// <param name="chosen">The picture that was chosen and is not saved yet, or null.</param>
    private static async Task<IResult> Show(
        SellerContext seller,
        SettingsDraft? typed,
        FormErrors errors,
        long? version = null,
        Fragment said = default,
        string? chosen = null
    )
    {
        var ownPhone = (await Seller(seller))?.Phone.E164;
        var message = errors.Stale
            ? Fragment.Of(
                $"""
                <div class="flash warn" role="alert"><div><p>{seller.Texts.ShopSettings.ChangedElsewhere}</p>
                <p>{seller.Texts.ShopSettings.ChangedElsewhereHint}</p></div></div>
                """
            )
            : errors.Summary(seller.Texts, SettingsForm.Fields);
        return Frame.Page(
            seller,
            DashboardSection.Settings,
            seller.Texts.Common.Settings,
            Fragment.Of(
                $"""
                <h1>{seller.Texts.Common.Settings}</h1>
                {message}{said}
                <form method="post" action="{seller.Url("settings")}" enctype="multipart/form-data" class="two"{When(
                    typed is not null,
                    " data-unsaved"
                )}>{Form.Hidden(version ?? seller.Store.Version)}
                <div class="stack">{new SettingsForm(seller, typed ?? SettingsDraft.Of(seller.Shop), errors, ownPhone).Html}
                <button type="submit" class="btn big">{seller.Texts.ShopSettings.SaveSettings}</button></div>
                <div class="stack"><section class="card"><h2>{seller.Texts.ShopSettings.TakingOrders}</h2>{Controls.ActSwitch(
                    seller.Url("settings/open"),
                    "open",
                    seller.Shop.Open,
                    seller.Shop.Open ? seller.Texts.Home.ShopIsOpen : seller.Texts.Home.ShopIsClosed
                )}</section>
                {Picture(seller, errors["picture"], chosen)}
                <nav class="card flush list" aria-label="{seller.Texts.ShopSettings.More}"><ul class="list">
                {(
                    seller.May(Permission.Own)
                        ? Fragment.Of(
                            $"""
                            <li><a class="item" href="{seller.Url("team")}">{Icons.Team}<span class="grow">{
                                seller.Texts.Common.Team}</span>{Icons.Next}</a></li>
                            <li><a class="item" href="{seller.Url("support")}">{Icons.Chat}<span class="grow">{
                                seller.Texts.Support.Title}</span>{Icons.Next}</a></li>
                            <li><a class="item"
                             href="{seller.Url("payments")}">{Icons.Card}<span class="grow">{seller.Texts.Payments.PaymentsTitle}</span>{
                                 Icons.Next}</a></li>
                            <li><a class="item"
                             href="{seller.Url("courier")}">{Icons.Pin}<span class="grow">{seller.Texts.Couriers.Title}</span>{
                                 Icons.Next}</a></li>
                            <li><a class="item"
                             href="{seller.Url("api-keys")}">{Icons.Key}<span class="grow">{seller.Texts.Access.ApiKeys}</span>{
                                 Icons.Next}</a></li>
                            <li><a class="item"
                             href="{seller.Url("webhooks")}">{Icons.Open}<span class="grow">{seller.Texts.Webhooks.Webhooks}</span>{
                                 Icons.Next}</a></li>
                            """
                        )
                        : default
                )}
                <li><a class="item" href="{seller.Url("hours")}">{Icons.Shop}<span class="grow">{seller.Texts.Schedule.Hours}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("slots")}">{Icons.Orders}<span class="grow">{seller.Texts.Schedule.Slots}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("delivery")}">{Icons.Pin}<span class="grow">{seller.Texts.Selling.Delivery}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("locations")}">{Icons.Folder}<span class="grow">{
                    seller.Texts.Locations.Heading}</span>{Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("taxes")}">{Icons.Orders}<span class="grow">{seller.Texts.Selling.Taxes}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("pages")}">{Icons.Open}<span class="grow">{seller.Texts.Pages.Pages}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("messages")}">{Icons.Chat}<span class="grow">{seller.Texts.Messages.Title}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("search")}">{Icons.Search}<span class="grow">{seller.Texts.Common.Search}</span>{
                    Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("discounts")}">{Icons.Share}<span class="grow">{
                    seller.Texts.Discounts.Discounts}</span>{Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("gift-cards")}">{Icons.Share}<span class="grow">{
                    seller.Texts.GiftCards.Title}</span>{Icons.Next}</a></li>
                <li><a class="item"
                 href="{seller.Url("categories")}">{Icons.Folder}<span class="grow">{seller.Texts.Products.Categories}</span>{
                     Icons.Next}</a></li>
                <li><a class="item" href="{seller.Url("invoices")}">{Icons.Orders}<span class="grow">{
                    seller.Texts.Invoices.Invoices}</span>{Icons.Next}</a></li>
                {(
                    seller.May(Permission.Own) && seller.Http.RequestServices.GetRequiredService<DomainOptions>().On
                        ? Fragment.Of(
                            $"<li><a class=\"item\" href=\"{seller.Url(
                                "domains")}\">{Icons.Shop}<span class=\"grow\">{seller.Texts.Domains.OwnDomain}</span>{Icons.Next}</a></li>"
                        )
                        : default
                )}
                </ul></nav>
                </div></form>
                {Controls.Button("/dashboard/signout", Fragment.Of($"{Icons.Out}{seller.Texts.Frame.SignOut}"), "btn quiet big")}
                <details class="more"><summary>{seller.Texts.ShopSettings.SignOutEverywhere}</summary>
                <p class="soft small">{seller.Texts.ShopSettings.SignOutEverywhereHint}</p>{Controls.Button(
                    "/dashboard/signout/everywhere",
                    Fragment.Of($"{seller.Texts.ShopSettings.SignOutAll}"),
                    "btn quiet"
                )}</details>
                """
            ),
            errors.Status
        );
    }

    private static Fragment Picture(SellerContext seller, string? error, string? chosen) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.ShopSettings.ShopPicture}</h2>
            <div class="row"><span data-photos>{Thumbnail.Of(seller.StoreId, chosen ?? seller.Shop.Picture)}</span>
            <span class="soft small">{(
                chosen is null ? seller.Texts.ShopSettings.PictureHint : seller.Texts.ShopSettings.PictureChosen
            )}</span></div>{(chosen is null ? default : Controls.HiddenField(Chosen, chosen))}
            <input type="file" name="photos" id="photos" accept="{Catalog.ProductPhotos.Accept}" aria-label="{
                seller.Texts.ShopSettings.ShopPicture}">
            {(error is null ? default : Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>"))}
            {Controls.Act(seller.Url("settings/picture"), Fragment.Of($"{seller.Texts.ShopSettings.UsePicture}"), "btn quiet")}
            {(
                seller.Shop.Picture is null
                    ? default
                    : Controls.Act(seller.Url("settings/picture/remove"), Fragment.Of($"{seller.Texts.Common.RemovePicture}"), "link")
            )}</section>
            """
        );

    /// <summary>Saves the input and the chosen picture.</summary>
    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var draft = SettingsDraft.Of(form);
        var errors = draft.Read(
            form.OperationId(),
            form.Version,
            DialCodes.Of((await Seller(seller))?.Phone),
            seller.Shop,
            out var command
        );
        var (picture, error) = await Picture(seller, form);
        errors = errors.With(error);
        if (command is null || errors.Any)
        {
            return await Show(seller, draft, errors, form.Version, chosen: picture);
        }

        if (StoreChangeRights.NotAllowed(command, seller.Shop, seller.Caller) is { } field)
        {
            var only = Error.Conflict("role-not-enough", "Only the shop's owner can change this.", field);
            return await Show(seller, draft, FormErrors.Of(only), form.Version, chosen: picture);
        }

        var result = await seller.Settings.Change(
            picture is null ? command : command with { OperationId = form.OperationId(picture), Picture = picture }
        );
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(
                seller,
                draft,
                FormErrors.Of(result.Error),
                result.Error.Kind == ErrorKind.Stale ? null : form.Version,
                chosen: picture
            );
        }

        seller.Changed(result.Value?.Version ?? seller.Store.Version);
        return seller.Go(
            "settings",
            result.Value?.Version == form.Version ? seller.Texts.Common.NothingChanged : seller.Texts.Common.SavedInShop
        );
    }

    private static async Task<IResult> SetPicture(SellerContext seller, Form form)
    {
        var (picture, error) = await Picture(seller, form);
        return picture is null
            ? await Show(
                seller,
                Typed(form),
                FormErrors.Of(error ?? Error.Invalid("picture", "picture-none", "Choose a picture first.")),
                form.Version
            )
            : await Do(
                seller,
                form,
                new ChangeStore(form.OperationId(picture), Picture: picture),
                seller.Texts.ShopSettings.HasPicture,
                null
            );
    }

    private static async Task<IResult> ShowOwnPhone(SellerContext seller, Form form) =>
        !seller.May(Permission.Own) ? SellerGate.NotAllowed(seller.Caller)
        : await Seller(seller) is { } owner
            ? await Do(
                seller,
                form,
                new ChangeStore(form.OperationId(), Phone: owner.Phone.E164),
                seller.Texts.ShopSettings.ShowsNumber(owner.Phone.E164)
            )
        : seller.Missing("seller");

    private static Task<IResult> Toggle(SellerContext seller, Form form)
    {
        var open = form["open"] == "true";
        return Do(
            seller,
            form,
            new ChangeStore(form.OperationId(), Open: open),
            open ? seller.Texts.Home.NowOpen : seller.Texts.Home.NowClosed
        );
    }

    /// <summary>Saves something else by a button of the settings' form; the input, and a chosen picture, is kept.</summary>
    private static async Task<IResult> Do(SellerContext seller, Form form, ChangeStore command, string said) =>
        await Do(seller, form, command, said, (await Picture(seller, form)).Id);

    private static async Task<IResult> Do(SellerContext seller, Form form, ChangeStore command, string said, string? chosen)
    {
        var result = await seller.Settings.Change(command);
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, Typed(form), FormErrors.Of(result.Error), form.Version, chosen: chosen ?? command.Picture);
        }

        var store = result.Value ?? seller.Store;
        seller.Changed(store.Version);
        var typed = Typed(form);
        var now = SettingsDraft.Of(store.Profile);
        // Nobody typed the number: the field shows the current one.
        typed = typed is not null && command.Phone is not null ? typed with { Phone = now.Phone } : typed;
        return chosen is null && (typed is null || typed == now || typed == SettingsDraft.Of(seller.Shop))
            ? seller.Go("settings", said)
            : await Show(
                new SellerContext(seller.Http, store),
                typed,
                FormErrors.None,
                form.VersionAfter(seller.Store.Version),
                Flash.Said(said),
                chosen
            );
    }

    private static SettingsDraft? Typed(Form form) => form.Sent("name") ? SettingsDraft.Of(form) : null;

    /// <summary>Stores the chosen picture while a code is asked for; or returns why it is refused, before a code is sent.</summary>
    private static async Task<(Form Form, IResult? Refused)> KeepPicture(SellerContext seller, Form form)
    {
        var (picture, error) = await Picture(seller, form);
        return error is not null
            ? (form, await Show(seller, Typed(form), FormErrors.Of(error), form.Version))
            : (picture is null ? form : form.With(Chosen, picture), null);
    }

    /// <summary>The chosen picture, stored now or by an earlier request; null if none was chosen.</summary>
    private static async Task<(string? Id, Error? Error)> Picture(SellerContext seller, Form form)
    {
        if (form.Files("photos") is not [var file, ..])
        {
            return (Ids.IsId(form[Chosen]) ? form[Chosen] : null, null);
        }

        await using var content = file.OpenReadStream();
        var upload = await seller
            .Http.RequestServices.GetRequiredService<PictureUploads>()
            .Add(seller.StoreId, content, seller.Cancellation);
        return upload.Error is { } error
            ? (null, Error.Invalid("picture", "picture-refused", PictureProblems.Describe(error)))
            : (upload.Id, null);
    }

    private static Task<SellerView?> Seller(SellerContext seller) =>
        seller.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ISellerGrain>(seller.SellerId).Get();
}
