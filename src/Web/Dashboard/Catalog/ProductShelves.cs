using Dukaan.Catalog;
using Dukaan.Collections;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Where else a product is shown: on the front page, and in collections that are put together by hand.</summary>
internal static class ProductShelves
{
    private const int MaxCollections = 40;

    public static void Map(SellerRoutes shop)
    {
        shop.Post("/products/{productId}/featured", SetFeatured, SellerRoutes.MaxWithPhotos, "photos");
        shop.Post("/products/{productId}/collections/{collectionId}", SetCollection, SellerRoutes.MaxWithPhotos, "photos");
    }

    /// <summary>The switches, in the product's form.</summary>
    public static Fragment Card(SellerContext seller, CatalogSnapshot? catalog, Product product)
    {
        if (catalog is null)
        {
            return default;
        }

        var here = seller.Url($"products/{product.Id}");
        var byHand = catalog.Collections.Where(collection => collection.Rule is null).Take(MaxCollections);
        var known = catalog
            .Items.Where(item => item.ProductId == product.Id)
            .Select(item => item.CollectionId)
            .ToHashSet(StringComparer.Ordinal);
        return Fragment.Of(
            $"""
            <section class="card"><h2>{seller.Texts.Products.WhereShown}</h2>
            {Controls.ActSwitch(
                $"{here}/featured",
                "featured",
                catalog.Front.Featured.Contains(product.Id),
                seller.Texts.Products.FeaturedFront
            )}{Each(
                byHand,
                collection =>
                    Controls.ActSwitch($"{here}/collections/{collection.Id}", "member", known.Contains(collection.Id), collection.Title)
            )}<a class="btn quiet slim" href="{seller.Url("collections")}">{seller.Texts.Products.Collections}</a><a class="btn quiet slim"
             href="{here}/related">{seller.Texts.Products.ShownWithIt}</a><a class="btn quiet slim"
             href="{here}/bundle">{seller.Texts.Bundles.Bundle}</a></section>
            """
        );
    }

    private static async Task<IResult> SetFeatured(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } found || await seller.Catalog.Snapshot() is not { } catalog)
        {
            return seller.Missing("product");
        }

        var (wanted, id) = (form["featured"] == "true", found.Product.Id);
        var present = catalog.Products.Select(product => product.Id).ToHashSet(StringComparer.Ordinal);
        var others = catalog.Front.Featured.Where(other => other != id && present.Contains(other));
        var front = catalog.Front with { Featured = wanted ? [.. others, id] : [.. others] };
        return await Done(
            seller,
            form,
            found,
            await seller.Catalog.SetFront(form.OperationId(), Fronts.Present(catalog, front)),
            wanted ? seller.Texts.Products.NowFeatured : seller.Texts.Products.NotFeatured
        );
    }

    private static async Task<IResult> SetCollection(SellerContext seller, Form form)
    {
        if (await Find(seller) is not { } found)
        {
            return seller.Missing("product");
        }

        var (collection, id) = (seller.Route("collectionId"), found.Product.Id);
        var result =
            form["member"] == "true"
                ? await seller.Catalog.AddToCollection(form.OperationId(), collection, [id])
                : await seller.Catalog.RemoveFromCollection(form.OperationId(), collection, [id]);
        return await Done(
            seller,
            form,
            found,
            result,
            form["member"] == "true" ? seller.Texts.Products.AddedTo : seller.Texts.Products.TakenOut
        );
    }

    private static async Task<IResult> Done(SellerContext seller, Form form, ProductChange found, Result<long> result, string said)
    {
        if (result.Ok)
        {
            seller.Changed(result.Value);
        }

        var errors = result.Ok || Form.IsRepeat(result.Error) ? FormErrors.None : FormErrors.Of(result.Error);
        return await ProductPages.After(seller, form, found, errors, said);
    }

    private static async Task<ProductChange?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId")) ? await seller.Catalog.Get(seller.Route("productId")) : null;
}
