using Dukaan.Stores;
using Dukaan.Translations;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard.Pages;

/// <summary>The line above every page of the shop, and where else the shop is.</summary>
internal static class AnnouncementForm
{
    public static readonly string[] Fields = ["announcement", "social"];

    public static void Map(SellerRoutes shop) => shop.Post("/announcement", Save);

    /// <param name="seller">The shop.</param>
    /// <param name="typed">Input that could not be saved, or null.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="translations">The shop's own texts in its other languages.</param>
    public static Fragment Card(SellerContext seller, Form? typed, FormErrors errors, TranslationsDraft translations) =>
        Fragment.Of(
            $"""
            <form method="post" action="{seller.Url("announcement")}" class="card">{Form.Hidden(seller.Store.Version)}
            {new TextField("announcement", seller.Texts.Pages.Announcement)
        {
            Value = typed?["announcement"] ?? seller.Shop.Announcement,
            Error = errors["announcement"],
            Hint = seller.Texts.Pages.AnnouncementHint,
            Max = StoreRules.MaxAnnouncement,
            AutoComplete = "off",
        }.Html}
            {new TranslationFields(
                seller.Texts.Pages.Announcement,
                StoreRules.MaxAnnouncement,
                seller.Texts.ShopSettings.Line,
                StoreRules.MaxDescription
            ).Html(seller, translations, errors)}
            {new TextField("social", seller.Texts.Pages.Elsewhere)
        {
            Value = typed?["social"] ?? string.Join('\n', seller.Shop.Social),
            Error = errors["social"],
            Hint = seller.Texts.Pages.ElsewhereHint,
            Long = true,
            Max = 2_500,
        }.Html}
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            """
        );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        var command = new ChangeStore(form.OperationId(), form.Version)
        {
            Announcement = form["announcement"],
            Social = [.. form["social"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        };
        var result = await seller.Settings.Change(command);
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await WrittenPages.List(seller, form, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value?.Version ?? seller.Store.Version);
        if (await TranslationFields.Save(seller, form, TranslatedTexts.OfShop) is { Any: true } untranslated)
        {
            return await WrittenPages.List(seller, form, untranslated);
        }

        return seller.Go("pages", seller.Texts.Common.SavedInShop);
    }
}
