using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The pages to add and to edit a product.</summary>
internal static class ProductPages
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/new", seller => New(seller, ProductDraft.Blank, FormErrors.None));
        shop.Post("/products", Add, SellerRoutes.MaxWithPhotos, "photos");
        shop.Get("/products/{productId}", seller => Edit(seller, null, FormErrors.None));
        shop.Post("/products/{productId}", Save, SellerRoutes.MaxWithPhotos, "photos");
        shop.Post("/products/{productId}/photos", AddPhotos, SellerRoutes.MaxWithPhotos, "photos");
    }

    private static async Task<IResult> New(SellerContext seller, ProductDraft draft, FormErrors errors)
    {
        var (categories, taxClasses) = (await Categories(seller), await TaxClasses(seller));
        return Frame.Page(
            seller,
            DashboardSection.Products,
            seller.Texts.Home.AddProduct,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <h1>{seller.Texts.Home.AddProduct}</h1>
                {errors.Summary(seller.Texts, ProductForm.Fields)}
                <form method="post" action="{seller.Url("products")}" enctype="multipart/form-data" class="card">{Form.Hidden()}
                {ProductPhotos.Field(seller, draft.Pictures, errors["photos"])}
                {new ProductForm(seller, draft, errors, categories, taxClasses).Html}
                <button type="submit" class="btn big">{seller.Texts.Products.AddProduct}</button>
                <button type="submit" class="btn quiet" name="then" value="another">{seller.Texts.Products.SaveAndAnother}</button>
                <button type="submit" class="btn quiet" name="then" value="draft">{seller.Texts.Publishing.SaveDraft}</button>
                </form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<IResult> Add(SellerContext seller, Form form)
    {
        var (pictures, photoErrors) = await ProductPhotos.Take(seller, form);
        var draft = ProductDraft.Of(form, pictures, seller.Shop.Languages);
        var errors = draft.Read(form.OperationId([.. pictures]), seller.Shop.Currency, seller.Time, out var command);
        if (photoErrors.Any || command is null)
        {
            return await New(seller, draft, errors.And(photoErrors));
        }

        var hidden = form["then"] == "draft";
        var later = WhyNotCard(seller, command.GiftCard);
        var result = later is null ? await seller.Catalog.Add(command with { Visible = !hidden }) : later;
        if (!result.Ok)
        {
            return await New(seller, draft, FormErrors.Of(result.Error));
        }

        seller.Changed(result.Value.Version);
        if (await TranslationFields.Save(seller, form, result.Value.Product.Id) is { Any: true } untranslated)
        {
            return seller.Go($"products/{result.Value.Product.Id}", untranslated.First);
        }

        return seller.Go(
            form["then"] == "another" ? "products/new" : "products",
            hidden
                ? seller.Texts.Publishing.DraftSaved(result.Value.Product.Title)
                : seller.Texts.Products.IsInShop(result.Value.Product.Title)
        );
    }

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } found)
        {
            return seller.Missing("product");
        }

        var draft = ProductDraft.Of(form, found.Product.Pictures, seller.Shop.Languages);
        var errors = draft.Read(form.OperationId(), found.Product, form.Version, seller.Time, out var command);
        if (command is not null)
        {
            var later = WhyNotCard(seller, command.GiftCard == true && !found.Product.IsGiftCard);
            var result = later is null ? await seller.Catalog.Edit(command) : later;
            if (result.Ok || Form.IsRepeat(result.Error))
            {
                seller.Changed(result.Value?.Version ?? found.Version);
            }
            else
            {
                errors = FormErrors.Of(result.Error);
            }
        }

        if (!errors.Any)
        {
            errors = await TranslationFields.Save(seller, form, found.Product.Id);
        }

        // Chosen photos are kept even if the rest is refused.
        errors = errors.And(await Keep(seller, form, found.Product.Id));
        return errors.Any
            ? await Edit(seller, draft, errors, Base(form, found, errors))
            : seller.Go("products", seller.Texts.Common.IsSaved(draft.Title));
    }

    /// <summary>Why it cannot be a gift card while a silo of the release before runs, or null.</summary>
    private static Error? WhyNotCard(SellerContext seller, bool? isCard) =>
        isCard == true ? seller.Http.RequestServices.GetRequiredService<FeatureGate>().WhyNot(Feature.SoldCards, "giftCard") : null;

    private static async Task<IResult> AddPhotos(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } found)
        {
            return seller.Missing("product");
        }

        var errors =
            form.Files("photos").Count == 0
                ? FormErrors.Of(Error.Invalid("photos", "pictures-none", "Choose a photo first."))
                : await Keep(seller, form, found.Product.Id);
        return await After(seller, form, found, errors, seller.Texts.Products.PhotosAdded);
    }

    /// <summary>
    /// The response to a button of the product's form that saves something else than its fields: the product's page, which keeps the
    /// unsaved input.
    /// </summary>
    /// <param name="seller">The shop.</param>
    /// <param name="form">The input.</param>
    /// <param name="before">The product before the change.</param>
    /// <param name="errors">Why it was refused, if it was.</param>
    /// <param name="said">The notice if it was done.</param>
    public static async Task<IResult> After(SellerContext seller, Form form, ProductChange before, FormErrors errors, string said)
    {
        if (await Find(seller) is not { } found)
        {
            return seller.Missing("product");
        }

        var typed = form.Sent("title") ? ProductDraft.Of(form, found.Product.Pictures, seller.Shop.Languages) : null;
        return !errors.Any && (typed is null || typed.Says(await Now(seller, found)))
            ? seller.Go($"products/{found.Product.Id}", said)
            : await Edit(seller, typed, errors, Base(form, before, errors), errors.Any ? default : Flash.Said(said));
    }

    private static long? Base(Form form, ProductChange before, FormErrors errors) =>
        errors.Stale ? null : form.VersionAfter(before.Product.Version);

    /// <summary>Adds the photos that were uploaded with a form.</summary>
    public static async Task<FormErrors> Keep(SellerContext seller, Form form, string productId)
    {
        var (pictures, errors) = await ProductPhotos.Take(seller, form);
        foreach (var picture in pictures)
        {
            var result = await seller.Catalog.AddPicture(form.OperationId(picture), productId, picture);
            if (result.Ok)
            {
                seller.Changed(result.Value.Version);
            }

            errors = errors.With(result.Error is { Field: null } error ? error with { Field = "photos" } : result.Error);
        }

        return errors;
    }

    /// <summary>The page of one product.</summary>
    /// <param name="seller">The shop.</param>
    /// <param name="typed">The input that could not be saved, or null: the product as it is.</param>
    /// <param name="errors">Why not.</param>
    /// <param name="version">The version on which the input is based; null: the current one.</param>
    /// <param name="said">The notice above the form.</param>
    private static async Task<IResult> Edit(
        SellerContext seller,
        ProductDraft? typed,
        FormErrors errors,
        long? version = null,
        Fragment said = default
    )
    {
        if (await Find(seller) is not { Product: var product } found)
        {
            return seller.Missing("product");
        }

        var (catalog, taxClasses) = (await seller.Catalog.Snapshot(), await TaxClasses(seller));
        IEnumerable<Category> categories = catalog?.Categories ?? [];
        var (now, waiting) = (await Now(seller, found), await WaitingPeople.Of(seller));
        var stale = errors.Stale
            ? Fragment.Of(
                $"""
                <div class="flash warn" role="alert"><div><p>{seller.Texts.Products.ElseSaved}</p>
                <p>{seller.Texts.Products.ElseSavedHint}</p></div></div>
                """
            )
            : errors.Summary(seller.Texts, ProductForm.Fields);
        return Frame.Page(
            seller,
            DashboardSection.Products,
            product.Title,
            Fragment.Of(
                $"""
                {Controls.Back(seller.Url("products"), seller.Texts.Products.Products)}
                <div class="head"><h1>{product.Title}</h1>{PublishingPages.Badge(seller, product)}</div>
                {WaitingPeople.Said(seller, waiting.GetValueOrDefault(product.Id))}
                {stale}{said}
                <form method="post" action="{seller.Url($"products/{product.Id}")}" enctype="multipart/form-data" class="two"{When(
                    typed is not null,
                    " data-unsaved"
                )}>{Form.Hidden(version ?? product.Version)}
                <div class="card">
                {new ProductForm(
                    seller,
                    (typed ?? now) with
                    {
                        HasVariants = now.HasVariants,
                    },
                    errors,
                    categories,
                    taxClasses,
                    errors.Stale ? now : null
                ).Html}
                <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></div>
                <div class="stack">{ProductPhotos.Card(seller, product, errors["photos"])}{VariantsPage.Card(
                    seller,
                    product
                )}{ProductShelves.Card(seller, catalog, product)}{ProductActions.Card(seller, product, errors)}</div>
                </form>
                """
            ),
            errors.Status
        );
    }

    private static async Task<ProductDraft> Now(SellerContext seller, ProductChange found)
    {
        var (product, category, _) = found;
        return ProductDraft.Of(
            product,
            category,
            product.Counted && product.Variants.Length == 0 ? await seller.Stock(product.Id).Level() : null,
            seller.Time
        ) with
        {
            Translations = await TranslationFields.Now(seller, product.Id),
        };
    }

    private static async Task<ProductChange?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? await seller.Catalog.Get(seller.Route("productId")) : null;

    private static async Task<IEnumerable<(string Id, string Name)>> TaxClasses(SellerContext seller) =>
        (await seller.Catalog.Terms()).Tax.Classes.Select(one => (one.Id, one.Name));

    private static async Task<IEnumerable<Category>> Categories(SellerContext seller) =>
        await seller.Catalog.Snapshot() is { } catalog ? catalog.Categories : [];
}
