using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Dashboard.Markup;

namespace Dukaan.Web.Dashboard.Products;

/// <summary>Adding a product and editing one.</summary>
internal static class ProductPages
{
    public static void Map(DeskRoutes shop)
    {
        shop.Get("/products/new", desk => New(desk, ProductDraft.Blank, FormErrors.None));
        shop.Post("/products", Add, DeskRoutes.MostWithPhotos, "photos");
        shop.Get("/products/{productId}", desk => Edit(desk, null, FormErrors.None));
        shop.Post("/products/{productId}", Save);
        shop.Post("/products/{productId}/photos", AddPhotos, DeskRoutes.MostWithPhotos, "photos");
    }

    private static async Task<IResult> New(Desk desk, ProductDraft draft, FormErrors errors)
    {
        var (categories, taxClasses) = (await Categories(desk), await TaxClasses(desk));
        return Frame.Page(desk, Place.Products, "Add a product", Fragment.Of($"""
            {Controls.Back(desk.Url("products"), "Products")}
            <h1>Add a product</h1>
            {errors.Summary(ProductForm.Fields)}
            <form method="post" action="{desk.Url("products")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
            {ProductPhotos.Field(desk, draft.Pictures, errors["photos"])}
            {new ProductForm(desk, draft, errors, categories, taxClasses).Html}
            <button type="submit" class="btn big">Put it in the shop</button>
            <button type="submit" class="btn quiet" name="then" value="another">Save and add another</button>
            </form>
            """), errors.Status);
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
        if (command is null)
            return await Edit(desk, draft, errors, form.Version);

        var outcome = await desk.Catalog.Edit(command);
        if (!outcome.Ok && !Form.IsRepeat(outcome.Refusal))
            return await Edit(desk, draft, FormErrors.Of(outcome.Refusal), outcome.Refusal.Kind == RefusalKind.Stale ? null : form.Version);

        desk.Changed(outcome.Value?.Version ?? found.Version);
        return desk.Go("products", $"{draft.Title} is saved.");
    }

    private static async Task<IResult> AddPhotos(Desk desk, Form form)
    {
        if (await Find(desk) is not { } found)
            return Desk.Missing("product");

        var (pictures, errors) = await ProductPhotos.Take(desk, form);
        if (pictures.IsEmpty && !errors.Any)
            errors = FormErrors.Of(Refusal.Invalid("photos", "pictures-none", "Choose a photo first."));

        foreach (var picture in pictures)
        {
            var outcome = await desk.Catalog.AddPicture(form.OperationId(picture), found.Product.Id, picture);
            if (outcome.Ok)
                desk.Changed(outcome.Value.Version);
            errors = errors.With(outcome.Refusal is { Field: null } refusal ? refusal with { Field = "photos" } : outcome.Refusal);
        }

        return errors.Any ? await Edit(desk, null, errors) : desk.Go($"products/{found.Product.Id}", "The photos are in the shop.");
    }

    /// <summary>The page of one product.</summary>
    /// <param name="desk">The shop.</param>
    /// <param name="typed">What was sent and could not be saved, or null: the product as it is.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="version">The version that what was typed is based on; null: the one of now.</param>
    private static async Task<IResult> Edit(Desk desk, ProductDraft? typed, FormErrors errors, long? version = null)
    {
        if (await Find(desk) is not var (product, category, _))
            return Desk.Missing("product");

        var (categories, taxClasses) = (await Categories(desk), await TaxClasses(desk));
        var now = ProductDraft.Of(product, category, product.Counted && product.Variants.Length == 0 ? await desk.Stock(product.Id).Level() : null);
        var stale = errors.Stale
            ? Fragment.Of($"""<div class="flash warn" role="alert"><div><p>Somebody else saved this product while you were typing.</p><p>What you typed is still here; what the shop has now stands beside it. Save again to keep yours.</p></div></div>""")
            : errors.Summary(ProductForm.Fields);
        return Frame.Page(desk, Place.Products, product.Title, Fragment.Of($"""
            {Controls.Back(desk.Url("products"), "Products")}
            <div class="head"><h1>{product.Title}</h1>{When(!product.Visible, "<span class=\"badge off\">Hidden</span>")}</div>
            {stale}
            <div class="two">
            <form method="post" action="{desk.Url($"products/{product.Id}")}" class="card">{Form.Hidden(version ?? product.Version)}
            {new ProductForm(desk, (typed ?? now) with { HasVariants = now.HasVariants }, errors, categories, taxClasses, errors.Stale ? now : null).Html}
            <button type="submit" class="btn big">Save</button></form>
            <div class="stack">{ProductPhotos.Card(desk, product, errors["photos"])}{VariantPage.Card(desk, product)}{ProductActions.Card(desk, product)}</div>
            </div>
            """), errors.Status);
    }

    private static async Task<ProductChange?> Find(Desk desk) =>
        Ids.IsId(desk.Route("productId")) ? await desk.Catalog.Get(desk.Route("productId")) : null;

    private static async Task<IEnumerable<(string Id, string Name)>> TaxClasses(Desk desk) =>
        (await desk.Catalog.Terms()).Tax.Classes.Select(one => (one.Id, one.Name));

    private static async Task<IEnumerable<Category>> Categories(Desk desk) =>
        await desk.Catalog.Snapshot() is { } catalog ? catalog.Categories : [];
}
