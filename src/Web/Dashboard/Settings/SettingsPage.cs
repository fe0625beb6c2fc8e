using Dukaan.Domains;
using Dukaan.Sellers;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Web.Dashboard.SignIn;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Dashboard.Settings;

/// <summary>The shop's settings and its picture.</summary>
internal static class SettingsPage
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/settings", desk => Task.FromResult(Show(desk, null, FormErrors.None)));
        shop.Post("/settings", Save);
        shop.Post("/settings/picture", SetPicture, PictureLimits.MaxBytes + 64_000, "picture");
        shop.Post("/settings/picture/remove", RemovePicture);
    }

    private static IResult Show(Desk desk, SettingsDraft? typed, FormErrors errors, long? version = null)
    {
        var message = errors.Stale
            ? Fragment.Of($"""<div class="flash warn" role="alert"><div><p>The settings were changed in another window while you were typing.</p><p>What you typed is still here. Save again to keep it.</p></div></div>""")
            : errors.Summary(SettingsForm.Fields);
        return Frame.Page(desk, Place.Settings, "Settings", Fragment.Of($"""
            <div class="head"><h1>Settings</h1>{Controls.Switch(desk.Url("open"), "open", desk.Shop.Open, desk.Shop.Open ? "Shop is open" : "Shop is closed", Controls.HiddenField("then", "settings"))}</div>
            {message}
            <div class="two">
            <form method="post" action="{desk.Url("settings")}" class="stack">{Form.Hidden(version ?? desk.Store.Version)}
            {new SettingsForm(desk, typed ?? SettingsDraft.Of(desk.Shop), errors).Html}
            <button type="submit" class="btn big">Save settings</button></form>
            <div class="stack">{Picture(desk, errors["picture"])}
            <nav class="card flush list" aria-label="More"><ul class="list">
            <li><a class="item" href="{desk.Url("payments")}">{Icons.Card}<span class="grow">Payments</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("delivery")}">{Icons.Pin}<span class="grow">Delivery</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("taxes")}">{Icons.Orders}<span class="grow">Taxes</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("discounts")}">{Icons.Share}<span class="grow">Discounts</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("categories")}">{Icons.Folder}<span class="grow">Categories</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("api-keys")}">{Icons.Key}<span class="grow">API keys</span>{Icons.Next}</a></li>
            <li><a class="item" href="{desk.Url("invoices")}">{Icons.Orders}<span class="grow">Invoices</span>{Icons.Next}</a></li>
            {(desk.Http.RequestServices.GetRequiredService<DomainOptions>().On ? Fragment.Of($"<li><a class=\"item\" href=\"{desk.Url("domains")}\">{Icons.Shop}<span class=\"grow\">Your own domain</span>{Icons.Next}</a></li>") : default)}
            <li><a class="item" href="{desk.Url("webhooks")}">{Icons.Open}<span class="grow">Webhooks</span>{Icons.Next}</a></li>
            </ul></nav>
            {Controls.Button("/dashboard/signout", Fragment.Of($"{Icons.Out}Sign out"), "btn quiet big")}
            </div></div>
            """), errors.Status);
    }

    private static Fragment Picture(Desk desk, string? error) => Fragment.Of($"""
        <section class="card"><h2>Picture of your shop</h2>
        <form method="post" action="{desk.Url("settings/picture")}" enctype="multipart/form-data" class="stack">{Form.Hidden()}
        <div class="row"><span data-photos>{Thumb.Of(desk.StoreId, desk.Shop.Picture)}</span><span class="soft small">Your logo, or a photo of what you sell.</span></div>
        <input type="file" name="photos" id="photos" accept="{Products.ProductPhotos.Accept}" aria-label="Picture of your shop">
        {(error is null ? default : Fragment.Of($"<p class=\"error\" role=\"alert\">{error}</p>"))}
        <button type="submit" class="btn quiet">Use this picture</button></form>
        {(desk.Shop.Picture is null ? default : Controls.Button(desk.Url("settings/picture/remove"), Fragment.Of($"Remove the picture"), "link"))}</section>
        """);

    private static async Task<IResult> Save(Desk desk, Form form)
    {
        var draft = SettingsDraft.Of(form);
        var seller = await desk.Http.RequestServices.GetRequiredService<IGrainFactory>().GetGrain<ISellerGrain>(desk.SellerId).Get();
        var errors = draft.Read(form.OperationId(), form.Version, DialCodes.Of(seller?.Phone), desk.Shop, out var command);
        return command is null ? Show(desk, draft, errors, form.Version) : await Change(desk, command, "Saved. Your shop shows it already.", draft, form.Version);
    }

    private static async Task<IResult> SetPicture(Desk desk, Form form)
    {
        if (form.Files("photos") is not [var file, ..])
            return Show(desk, null, FormErrors.Of(Refusal.Invalid("picture", "picture-none", "Choose a picture first.")));

        await using var content = file.OpenReadStream();
        var upload = await desk.Http.RequestServices.GetRequiredService<PictureUploads>().Add(desk.StoreId, content, desk.Cancellation);
        return upload.Id is { } id
            ? await Change(desk, new ChangeStore(form.OperationId(id), Picture: id), "Your shop has its picture.")
            : Show(desk, null, FormErrors.Of(Refusal.Invalid("picture", "picture-refused", PictureProblems.Describe(upload.Refusal!.Value))));
    }

    private static Task<IResult> RemovePicture(Desk desk, Form form) =>
        Change(desk, new ChangeStore(form.OperationId(), Picture: ""), "The picture is gone.");

    private static async Task<IResult> Change(Desk desk, ChangeStore command, string say, SettingsDraft? typed = null, long? version = null)
    {
        var outcome = await desk.Settings.Change(command);
        if (!outcome.Ok && !Form.IsRepeat(outcome.Refusal))
            return Show(desk, typed, FormErrors.Of(outcome.Refusal), outcome.Refusal.Kind == RefusalKind.Stale ? null : version);

        desk.Changed(outcome.Value?.Version ?? desk.Store.Version);
        return desk.Go("settings", say);
    }
}
