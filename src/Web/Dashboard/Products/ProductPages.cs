using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Products;

/// <summary>Adding a product and editing one.</summary>
internal static class ProductPages
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/products/new", desk => New(desk, ProductDraft.Blank, FormErrors.None));
        shop.Post("/products", Add, DeskRoutes.MostWithPhotos, "photos");
        shop.Get("/products/{productId}", desk => Edit(desk, null, FormErrors.None));
        shop.Post("/products/{productId}", Save, DeskRoutes.MostWithPhotos, "photos");
        shop.Post("/products/{productId}/photos", AddPhotos, DeskRoutes.MostWithPhotos, "photos");
    }

    private static async Task<IResult> New(Desk desk, ProductDraft draft, FormErrors errors)
    {
        var (categories, taxClasses) = (await Categories(desk), await TaxClasses(desk));
        return Frame.Page(
            desk,
            Place.Products,
            "Add a product",
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("products"), "Products")}
                <h1>Add a product</h1>
                {errors.Summary(ProductForm.Fields)}
                <form method="post" action="{desk.Url("products")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
                {ProductPhotos.Field(desk, draft.Pictures, errors["photos"])}
                {new ProductForm(desk, draft, errors, categories, taxClasses).Html}
                <button type="submit" class="btn big">Add product</button>
                <button type="submit" class="btn quiet" name="then" value="another">Save and add another</button>
                </form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Add(Desk desk, Form form)
    {
        var (pictures, photoErrors) = await ProductPhotos.Take(desk, form);
        var draft = ProductDraft.Of(form, pictures);
        var errors = draft.Read(form.OperationId([.. pictures]), desk.Shop.Currency, out var command);
        if (photoErrors.Any || command is null)
            return await New(desk, draft, errors.And(photoErrors));

        var outcome = await desk.Catalog.Add(command);
        if (!outcome.Ok)
            return await New(desk, draft, FormErrors.Of(outcome.Refusal));

        desk.Changed(outcome.Value.Version);
        return desk.Go(form["then"] == "another" ? "products/new" : "products", $"{outcome.Value.Product.Title} is in your shop.");
    }

    private static async Task<IResult> Save(Desk desk, Form form)
    {
        if (await Find(desk) is not { } found)
            return Desk.Missing("product");

        var draft = ProductDraft.Of(form, found.Product.Pictures);
        var errors = draft.Read(form.OperationId(), found.Product, form.Version, out var command);
        if (command is not null)
        {
            var outcome = await desk.Catalog.Edit(command);
            if (outcome.Ok || Form.IsRepeat(outcome.Refusal))
                desk.Changed(outcome.Value?.Version ?? found.Version);
            else
                errors = FormErrors.Of(outcome.Refusal);
        }

        // Photos that were chosen are kept whatever becomes of the rest.
        errors = errors.And(await Keep(desk, form, found.Product.Id));
        return errors.Any ? await Edit(desk, draft, errors, Base(form, found, errors)) : desk.Go("products", $"{draft.Title} is saved.");
    }

    private static async Task<IResult> AddPhotos(Desk desk, Form form)
    {
        if (await Find(desk) is not { } found)
            return Desk.Missing("product");

        var errors =
            form.Files("photos").Count == 0
                ? FormErrors.Of(Refusal.Invalid("photos", "pictures-none", "Choose a photo first."))
                : await Keep(desk, form, found.Product.Id);
        return await After(desk, form, found, errors, "The photos are in the shop.");
    }

    /// <summary>
    /// What answers a button of the product's form that saved something else than its fields: the product's page, where what was typed and
    /// is not saved yet still stands.
    /// </summary>
    /// <param name="desk">The shop.</param>
    /// <param name="form">All that was sent.</param>
    /// <param name="before">The product as it was before.</param>
    /// <param name="errors">Why it was not done, if it was not.</param>
    /// <param name="said">What is said where it was.</param>
    public static async Task<IResult> After(Desk desk, Form form, ProductChange before, FormErrors errors, string said)
    {
        if (await Find(desk) is not { } found)
            return Desk.Missing("product");

        var typed = form.Sent("title") ? ProductDraft.Of(form, found.Product.Pictures) : null;
        return !errors.Any && (typed is null || typed.Says(await Now(desk, found)))
            ? desk.Go($"products/{found.Product.Id}", said)
            : await Edit(desk, typed, errors, Base(form, before, errors), errors.Any ? default : Flash.Said(said));
    }

    private static long? Base(Form form, ProductChange before, FormErrors errors) =>
        errors.Stale ? null : form.VersionAfter(before.Product.Version);

    /// <summary>Adds the photos that came with a form.</summary>
    public static async Task<FormErrors> Keep(Desk desk, Form form, string productId)
    {
        var (pictures, errors) = await ProductPhotos.Take(desk, form);
        foreach (var picture in pictures)
        {
            var outcome = await desk.Catalog.AddPicture(form.OperationId(picture), productId, picture);
            if (outcome.Ok)
                desk.Changed(outcome.Value.Version);
            errors = errors.With(outcome.Refusal is { Field: null } refusal ? refusal with { Field = "photos" } : outcome.Refusal);
        }

        return errors;
    }

    /// <summary>The page of one product.</summary>
    /// <param name="desk">The shop.</param>
    /// <param name="typed">What was sent and could not be saved, or null: the product as it is.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="version">The version that what was typed is based on; null: the one of now.</param>
    /// <param name="said">What is said above the form.</param>
    private static async Task<IResult> Edit(
        Desk desk,
        ProductDraft? typed,
        FormErrors errors,
        long? version = null,
        Fragment said = default
    )
    {
        if (await Find(desk) is not { Product: var product } found)
            return Desk.Missing("product");

        var (categories, taxClasses) = (await Categories(desk), await TaxClasses(desk));
        var now = await Now(desk, found);
        var stale = errors.Stale
            ? Fragment.Of(
                $"""<div class="flash warn" role="alert"><div><p>Somebody else saved this product while you were typing.</p><p>What you typed is still here; what the shop has now stands beside it. Save again to keep yours.</p></div></div>"""
            )
            : errors.Summary(ProductForm.Fields);
        return Frame.Page(
            desk,
            Place.Products,
            product.Title,
            Fragment.Of(
                $"""
                {Controls.Back(desk.Url("products"), "Products")}
                <div class="head"><h1>{product.Title}</h1>{When(!product.Visible, "<span class=\"badge off\">Hidden</span>")}</div>
                {stale}{said}
                <form method="post" action="{desk.Url($"products/{product.Id}")}" enctype="multipart/form-data" class="two"{When(
                    typed is not null,
                    " data-unsaved"
                )}>{Form.Hidden(version ?? product.Version)}
                <div class="card">
                {new ProductForm(
                    desk,
                    (typed ?? now) with
                    {
                        HasVariants = now.HasVariants,
                    },
                    errors,
                    categories,
                    taxClasses,
                    errors.Stale ? now : null
                ).Html}
                <button type="submit" class="btn big">Save</button></div>
                <div class="stack">{ProductPhotos.Card(desk, product, errors["photos"])}{VariantPage.Card(
                    desk,
                    product
                )}{ProductActions.Card(desk, product)}</div>
                </form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<ProductDraft> Now(Desk desk, ProductChange found)
    {
        var (product, category, _) = found;
        return ProductDraft.Of(
            product,
            category,
            product.Counted && product.Variants.Length == 0 ? await desk.Stock(product.Id).Level() : null
        );
    }

    private static async Task<ProductChange?> Find(Desk desk) =>
        Ids.IsId(desk.Route("productId")) ? await desk.Catalog.Get(desk.Route("productId")) : null;

    private static async Task<IEnumerable<(string Id, string Name)>> TaxClasses(Desk desk) =>
        (await desk.Catalog.Terms()).Tax.Classes.Select(one => (one.Id, one.Name));

    private static async Task<IEnumerable<Category>> Categories(Desk desk) =>
        await desk.Catalog.Snapshot() is { } catalog ? catalog.Categories : [];
}
