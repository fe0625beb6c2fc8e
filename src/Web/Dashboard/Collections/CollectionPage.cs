using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Catalog;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Collections;

/// <summary>The pages to create and change a collection.</summary>
internal static class CollectionPage
{
    private const string ByRule = "rule";

    private static readonly string[] Fields = ["title", "description", "handle", "photos", .. RuleFields.Names];

    public static void Map(SellerRoutes shop)
    {
        shop.Get("/collections/new", seller => Show(seller, null, null, FormErrors.None, null));
        shop.Post("/collections", (seller, form) => Save(seller, form, null), SellerRoutes.MaxWithPhotos, "photos");
        shop.Get("/collections/{collectionId}", async seller =>
            await Find(seller) is { } now ? await Show(seller, now, null, FormErrors.None, now.Version) : seller.Missing("collection")
        );
        shop.Post(
            "/collections/{collectionId}",
            async (seller, form) => await Find(seller) is { } now ? await Save(seller, form, now) : seller.Missing("collection"),
            SellerRoutes.MaxWithPhotos,
            "photos"
        );
        shop.Post("/collections/{collectionId}/delete", Delete, SellerRoutes.MaxWithPhotos, "photos");
    }

    /// <summary>The collection that the address names, or null.</summary>
    public static async Task<Collection?> Find(SellerContext seller) =>
        (await seller.Catalog.Snapshot())?.Collections.FirstOrDefault(each => each.Id == seller.Route("collectionId"));

    /// <param name="seller">The shop.</param>
    /// <param name="now">The collection; null: a new one.</param>
    /// <param name="typed">What could not be saved; null: the collection as it is.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="version">The version on which the input is based.</param>
    /// <param name="form">The input, for the texts in other languages.</param>
    private static async Task<IResult> Show(
        SellerContext seller,
        Collection? now,
        CollectionDraft? typed,
        FormErrors errors,
        long? version,
        Form? form = null
    )
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var draft = typed ?? (now is null ? CollectionDraft.Blank(seller.Query("by") == ByRule) : CollectionDraft.Of(now, catalog));
        var title = now?.Title ?? seller.Texts.Collections.New;
        var translations = await TranslationFields.Now(seller, now?.Id, form);
        var said = errors.Stale
            ? Fragment.Of($"<div class=\"flash warn\" role=\"alert\"><p>{seller.Texts.Collections.ElseSaved}</p></div>")
            : errors.Summary(seller.Texts, Fields);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("collections"), seller.Texts.Collections.Collections)}
                <h1>{title}</h1>{said}{(now is null ? default : Links(seller, catalog, now))}
                <form method="post" action="{seller.Url(
                    now is null ? "collections" : $"collections/{now.Id}"
                )}" enctype="multipart/form-data" class="card"{When(typed is not null, " data-unsaved")}>{Form.Hidden(
                    errors.Stale ? now?.Version : version
                )}{(draft.Rule is null ? default : Controls.HiddenField("by", ByRule))}
                {Inputs(seller, draft, errors, now, translations)}
                {(draft.Rule is { } rule ? RuleFields.Of(seller.Texts, rule, catalog, errors) : default)}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button>
                {(
                    now is null
                        ? default
                        : Controls.Act(seller.Url($"collections/{now.Id}/delete"), Fragment.Of($"{
                            seller.Texts.Collections.DeleteKeep}"), "btn bad")
                )}</form>
                """
            ),
            errors.Status
        );
    }

    private static Fragment Links(SellerContext seller, CatalogSnapshot catalog, Collection now) =>
        Fragment.Of(
            $"""
            <div class="row"><a class="btn" href="{seller.Url($"collections/{now.Id}/products")}">{Icons.Products}{
                seller.Texts.Common.Products(CollectionContents.Of(catalog, now).Length)}</a><a class="btn quiet" href="/s/{
                    seller.Shop.Slug:url}/collections/{now.Handle:url}" target="_blank">{Icons.Open}{seller
                .Texts
                .Products
                .SeeInShop}</a></div>
            """
        );

    private static Fragment Inputs(
        SellerContext seller,
        CollectionDraft draft,
        FormErrors errors,
        Collection? now,
        TranslationsDraft translations
    ) =>
        Fragment.Of(
            $"""
            {new TextField("title", seller.Texts.Common.Name)
            {
                Value = draft.Title,
                Error = errors["title"],
                Placeholder = seller.Texts.Collections.NameExample,
                Max = CollectionRules.MaxTitle,
                Required = true,
                AutoComplete = "off",
            }.Html}
            {new TextField("description", seller.Texts.Common.Description)
            {
                Value = draft.Description,
                Error = errors["description"],
                Long = true,
                Max = CollectionRules.MaxDescription,
            }.Html}
            {new TranslationFields(seller.Texts.Common.Name, CollectionRules.MaxTitle, seller.Texts.Common.Description, 
                CollectionRules.MaxDescription).Html(seller, translations, errors)}
            {Picture(seller, draft.Picture, errors["photos"])}
            {SelectField.Of("sort", seller.Texts.Collections.OrderLabel, Sorts(seller.Texts.Collections, draft.Rule is not null), 
                draft.Sort.ToString())}
            {Controls.Check("visible", seller.Texts.Collections.CustomersSee, draft.Visible)}
            {new TextField("handle", seller.Texts.Common.LinkName)
            {
                Value = draft.Handle,
                Error = errors["handle"],
                Hint = now is null ? seller.Texts.Collections.MadeFromName : seller.Texts.Common.FormerLinks,
                Max = Handles.Max,
                AutoComplete = "off",
            }.Html}
            """
        );

    private static Fragment Picture(SellerContext seller, string picture, string? error) =>
        Fragment.Of(
            $"""
            <div class="field"><label for="photos">{seller.Texts.Common.Picture}</label><div class="photos" data-photos>{(
                picture.Length == 0
                    ? default
                    : Fragment.Of($"<figure>{Thumbnail.Of(seller.StoreId, picture)}{Controls.HiddenField("picture", picture)}</figure>")
            )}</div><input type="file" id="photos" name="photos" accept="{ProductPhotos.Accept}"{When(
                error is not null,
                " aria-invalid=\"true\" aria-describedby=\"photos-error\""
            )}>{(error is null ? default : Fragment.Of($"<p class=\"error\" id=\"photos-error\">{error}</p>"))}{(
                picture.Length == 0 ? default : Controls.Check("noPicture", seller.Texts.Common.RemovePicture, false)
            )}</div>
            """
        );

    private static IEnumerable<(string, string)> Sorts(CollectionsTexts texts, bool byRule) =>
        [
            (nameof(CollectionSort.Arranged), byRule ? texts.AsInShop : texts.AsArranged),
            (nameof(CollectionSort.Newest), texts.Newest),
            (nameof(CollectionSort.Price), texts.Cheapest),
            (nameof(CollectionSort.PriceDescending), texts.Dearest),
        ];

    private static async Task<IResult> Save(SellerContext seller, Form form, Collection? now)
    {
        if (await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("shop");
        }

        var (pictures, errors) = await ProductPhotos.Take(seller, form);
        var picture =
            form["noPicture"] == "true" && pictures.Length < 2 && form.Files("photos").Count == 0 ? "" : pictures.LastOrDefault("");
        var draft = CollectionDraft.Of(form, picture, now is null ? form["by"] == ByRule : now.Rule is not null);
        AddCollection? add = null;
        EditCollection? edit = null;
        errors = errors.And(
            now is null
                ? draft.Read(form.OperationId(picture), catalog, out add)
                : draft.Read(form.OperationId(picture), now.Id, form.Version, catalog, out edit)
        );
        if (errors.Any)
        {
            return await Show(seller, now, draft, errors with { Status = StatusCodes.Status422UnprocessableEntity }, form.Version, form);
        }

        var result = add is not null ? await seller.Catalog.AddCollection(add) : await seller.Catalog.EditCollection(edit!);
        if (!result.Ok)
        {
            return Form.IsRepeat(result.Error)
                ? seller.Go("collections")
                : await Show(seller, now, draft, FormErrors.Of(result.Error), form.Version, form);
        }

        seller.Changed(result.Value.Version);
        var saved = result.Value.Collection;
        if (await TranslationFields.Save(seller, form, saved.Id) is { Any: true } untranslated)
        {
            return await Show(seller, saved, draft, untranslated, null, form);
        }

        return now is null && saved.Rule is null
            ? seller.Go($"collections/{saved.Id}/products", seller.Texts.Collections.SavedNowChoose(saved.Title))
            : seller.Go("collections", seller.Texts.Common.IsSaved(saved.Title));
    }

    private static async Task<IResult> Delete(SellerContext seller, Form form)
    {
        var result = await seller.Catalog.DeleteCollection(form.OperationId(), seller.Route("collectionId"));
        if (!result.Ok)
        {
            return result.Error.Kind == ErrorKind.NotFound ? seller.Missing("collection") : seller.Go("collections");
        }

        seller.Changed(result.Value);
        return seller.Go("collections", seller.Texts.Collections.DeletedKept);
    }
}
