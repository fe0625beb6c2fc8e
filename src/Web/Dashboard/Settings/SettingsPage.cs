using Dukaan.Domains;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Dashboard.SignIn;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Settings;

/// <summary>The shop's settings and its picture.</summary>
internal static class SettingsPage
{
    private const string Chosen = "chosenPicture";

    /// <summary>The settings with a picture.</summary>
    private const long MostSent = PictureLimits.MaxBytes + 64_000;

    public static void Map(DeskRoutes shop)
    {
        shop.Get("/settings", desk => Show(desk, null, FormErrors.None));
        shop.PostWithFreshCode(
            "/settings",
            Save,
            (desk, form) => form["phone"] != (desk.Shop.Phone ?? ""),
            MostSent,
            "picture",
            KeepPicture
        );
        shop.Post("/settings/picture", SetPicture, MostSent, "picture");
        shop.Post(
            "/settings/picture/remove",
            (desk, form) => Do(desk, form, new ChangeStore(form.OperationId(), Picture: ""), "The picture is removed."),
            MostSent,
            "picture"
        );
        shop.Post("/settings/phone", ShowOwnPhone, MostSent, "picture");
        shop.Post("/settings/open", Toggle, MostSent, "picture");
    }

    /// <param name="desk">The shop.</param>
    /// <param name="typed">What was sent and is not saved, or null: the settings as they are.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="version">The version that what was typed is based on; null: the one of now.</param>
    /// <param name="said">What is said above the form.</param>
    /// <param name="chosen">The picture that was chosen and is not saved yet, or null.</param>
    private static async Task<IResult> Show(
        Desk desk,
        SettingsDraft? typed,
        FormErrors errors,
        long? version = null,
        Fragment said = default,
        string? chosen = null
    )
    {
        var ownPhone = (await Seller(desk))?.Phone.E164;
        var message = errors.Stale
            ? Fragment.Of(
                $"""<div class="flash warn" role="alert"><div><p>The settings were changed in another window while you were typing.</p><p>What you typed is still here. Save again to keep it.</p></div></div>"""
            )
            : errors.Summary(SettingsForm.Fields);
        return Frame.Page(
            desk,
            Place.Settings,
            "Settings",
            Fragment.Of(
                $"""
                <h1>Settings</h1>
                {message}{said}
                <form method="post" action="{desk.Url("settings")}" enctype="multipart/form-data" class="two"{When(
                    typed is not null,
                    " data-unsaved"
                )}>{Form.Hidden(version ?? desk.Store.Version)}
                <div class="stack">{new SettingsForm(desk, typed ?? SettingsDraft.Of(desk.Shop), errors, ownPhone).Html}
                <button type="submit" class="btn big">Save settings</button></div>
                <div class="stack"><section class="card"><h2>Taking orders</h2>{Controls.ActSwitch(
                    desk.Url("settings/open"),
                    "open",
                    desk.Shop.Open,
                    desk.Shop.Open ? "Shop is open" : "Shop is closed"
                )}</section>
                {Picture(desk, errors["picture"], chosen)}
                <nav class="card flush list" aria-label="More"><ul class="list">
                <li><a class="item" href="{desk.Url("payments")}">{Icons.Card}<span class="grow">Payments</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("delivery")}">{Icons.Pin}<span class="grow">Delivery</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("taxes")}">{Icons.Orders}<span class="grow">Taxes</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("discounts")}">{Icons.Share}<span class="grow">Discounts</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("categories")}">{Icons.Folder}<span class="grow">Categories</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("api-keys")}">{Icons.Key}<span class="grow">API keys</span>{Icons.Next}</a></li>
                <li><a class="item" href="{desk.Url("invoices")}">{Icons.Orders}<span class="grow">Invoices</span>{Icons.Next}</a></li>
                {(
                    desk.Http.RequestServices.GetRequiredService<DomainOptions>().On
                        ? Fragment.Of(
                            $"<li><a class=\"item\" href=\"{desk.Url("domains")}\">{Icons.Shop}<span class=\"grow\">Your own domain</span>{Icons.Next}</a></li>"
                        )
                        : default
                )}
                <li><a class="item" href="{desk.Url("webhooks")}">{Icons.Open}<span class="grow">Webhooks</span>{Icons.Next}</a></li>
                </ul></nav>
                </div></form>
                {Controls.Button("/dashboard/signout", Fragment.Of($"{Icons.Out}Sign out"), "btn quiet big")}
                <details class="more"><summary>Sign out everywhere…</summary><p class="soft small">Ends your sessions on all devices at once, this one too.</p>{Controls.Button(
                    "/dashboard/signout/everywhere",
                    Fragment.Of($"Sign out on all devices"),
                    "btn quiet"
                )}</details>
                """
            ),
            errors.Status
        );
    }

    private static Fragment Picture(Desk desk, string? error, string? chosen) =>
        Fragment.Of(
            $"""
            <section class="card"><h2>Picture of your shop</h2>
            <div class="row"><span data-photos>{Thumb.Of(desk.StoreId, chosen ?? desk.Shop.Picture)}</span><span class="soft small">{(
                chosen is null ? "Your logo, or a photo of what you sell." : "Chosen, and not saved yet."
            )}</span></div>{(chosen is null ? default : Controls.HiddenField(Chosen, chosen))}
            <input type="file" name="photos" id="photos" accept="{Products.ProductPhotos.Accept}" aria-label="Picture of your shop">
            {(error is null ? default : Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>"))}
            {Controls.Act(desk.Url("settings/picture"), Fragment.Of($"Use this picture"), "btn quiet")}
            {(
                desk.Shop.Picture is null
                    ? default
                    : Controls.Act(desk.Url("settings/picture/remove"), Fragment.Of($"Remove the picture"), "link")
            )}</section>
            """
        );

    /// <summary>Saves what is typed, and the picture that was chosen with it.</summary>
    private static async Task<IResult> Save(Desk desk, Form form)
    {
        var draft = SettingsDraft.Of(form);
        var errors = draft.Read(form.OperationId(), form.Version, DialCodes.Of((await Seller(desk))?.Phone), desk.Shop, out var command);
        var (picture, refusal) = await Picture(desk, form);
        errors = errors.With(refusal);
        if (command is null || errors.Any)
            return await Show(desk, draft, errors, form.Version, chosen: picture);

        var outcome = await desk.Settings.Change(
            picture is null ? command : command with { OperationId = form.OperationId(picture), Picture = picture }
        );
        if (!outcome.Ok && !Form.IsRepeat(outcome.Refusal))
            return await Show(
                desk,
                draft,
                FormErrors.Of(outcome.Refusal),
                outcome.Refusal.Kind == RefusalKind.Stale ? null : form.Version,
                chosen: picture
            );

        desk.Changed(outcome.Value?.Version ?? desk.Store.Version);
        return desk.Go("settings", outcome.Value?.Version == form.Version ? "Nothing was changed." : "Saved. Your shop shows it already.");
    }

    private static async Task<IResult> SetPicture(Desk desk, Form form)
    {
        var (picture, refusal) = await Picture(desk, form);
        return picture is null
            ? await Show(
                desk,
                Typed(form),
                FormErrors.Of(refusal ?? Refusal.Invalid("picture", "picture-none", "Choose a picture first.")),
                form.Version
            )
            : await Do(desk, form, new ChangeStore(form.OperationId(picture), Picture: picture), "Your shop has its picture.", null);
    }

    private static async Task<IResult> ShowOwnPhone(Desk desk, Form form) =>
        await Seller(desk) is { } seller
            ? await Do(desk, form, new ChangeStore(form.OperationId(), Phone: seller.Phone.E164), $"Your shop shows {seller.Phone.E164}.")
            : Desk.Missing("seller");

    private static Task<IResult> Toggle(Desk desk, Form form)
    {
        var open = form["open"] == "true";
        return Do(
            desk,
            form,
            new ChangeStore(form.OperationId(), Open: open),
            open ? "Your shop is open." : "Your shop is closed. People can look around but not order."
        );
    }

    /// <summary>
    /// Saves something else than what is typed, by a button of the settings' form; what is typed, and a picture that is chosen, is kept.
    /// </summary>
    private static async Task<IResult> Do(Desk desk, Form form, ChangeStore command, string said) =>
        await Do(desk, form, command, said, (await Picture(desk, form)).Id);

    private static async Task<IResult> Do(Desk desk, Form form, ChangeStore command, string said, string? chosen)
    {
        var outcome = await desk.Settings.Change(command);
        if (!outcome.Ok && !Form.IsRepeat(outcome.Refusal))
            return await Show(desk, Typed(form), FormErrors.Of(outcome.Refusal), form.Version, chosen: chosen ?? command.Picture);

        var store = outcome.Value ?? desk.Store;
        desk.Changed(store.Version);
        var typed = Typed(form);
        var now = SettingsDraft.Of(store.Profile);
        // The number was typed by nobody: the one that is shown now stands in the field.
        typed = typed is not null && command.Phone is not null ? typed with { Phone = now.Phone } : typed;
        return chosen is null && (typed is null || typed == now || typed == SettingsDraft.Of(desk.Shop))
            ? desk.Go("settings", said)
            : await Show(
                new Desk(desk.Http, store),
                typed,
                FormErrors.None,
                form.VersionAfter(desk.Store.Version),
                Flash.Said(said),
                chosen
            );
    }

    private static SettingsDraft? Typed(Form form) => form.Sent("name") ? SettingsDraft.Of(form) : null;

    /// <summary>
    /// Keeps the picture that was chosen while a code is asked for; or says why it cannot be kept, before anybody waits for a code.
    /// </summary>
    private static async Task<(Form Form, IResult? Refused)> KeepPicture(Desk desk, Form form)
    {
        var (picture, refusal) = await Picture(desk, form);
        return refusal is not null
            ? (form, await Show(desk, Typed(form), FormErrors.Of(refusal), form.Version))
            : (picture is null ? form : form.With(Chosen, picture), null);
    }

    /// <summary>The picture that was chosen, kept: now, or with an answer before this one. Neither where none was.</summary>
    private static async Task<(string? Id, Refusal? Refusal)> Picture(Desk desk, Form form)
    {
        if (form.Files("photos") is not [var file, ..])
            return (Ids.IsId(form[Chosen]) ? form[Chosen] : null, null);

        await using var content = file.OpenReadStream();
        var upload = await desk.Http.RequestServices.GetRequiredService<PictureUploads>().Add(desk.StoreId, content, desk.Cancellation);
        return upload.Refusal is { } refusal
            ? (null, Refusal.Invalid("picture", "picture-refused", PictureProblems.Describe(refusal)))
            : (upload.Id, null);
    }

    private static Task<SellerView?> Seller(Desk desk) =>
        desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ISellerGrain>(desk.SellerId).Get();
}
