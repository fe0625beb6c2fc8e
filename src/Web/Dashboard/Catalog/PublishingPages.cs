using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Http;
using Dukaan.Web.Links;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Products that are not shown yet: when they will be, how they will look, and copies of products.</summary>
internal static class PublishingPages
{
    public static void Map(SellerRoutes shop)
    {
        shop.Post("/products/{productId}/publish", Publish, SellerRoutes.MaxWithPhotos, "photos");
        shop.Post("/products/{productId}/duplicate", Duplicate, SellerRoutes.MaxWithPhotos, "photos");
        shop.Get("/products/{productId}/preview", Preview);
    }

    /// <summary>That it is hidden, or until when; nothing for a product that is shown.</summary>
    public static Fragment Badge(SellerContext seller, Product product) =>
        product.Visible ? default
        : product.PublishAt is { } at
            ? Fragment.Of($"<span class=\"badge new\">{seller.Texts.Publishing.ShownFrom(seller.Time.Of(at))}</span>")
        : Fragment.Of($"<span class=\"badge off\">{seller.Texts.Common.Hidden}</span>");

    /// <summary>When a hidden product is shown, and what it looks like; parts of the product's form.</summary>
    public static Fragment Fields(SellerContext seller, Product product, FormErrors errors) =>
        Fragment.Of(
            $"""
            {new TextField("publishAt", seller.Texts.Publishing.ShowFrom)
        {
            Value = seller.Time.Field(product.PublishAt),
            Error = errors["publishAt"],
            Hint = seller.Texts.Publishing.ShowFromHint,
            Type = "datetime-local",
            AutoComplete = "off",
        }.Html}
            {Controls.Act(
                seller.Url($"products/{product.Id}/publish"),
                Fragment.Of($"{seller.Texts.Publishing.SetTime}"),
                "btn quiet"
            )}
            <a class="btn quiet" href="{seller.Url($"products/{product.Id}/preview")}" target="_blank">{Icons.Open}{
                seller.Texts.Publishing.Preview}</a>
            """
        );

    public static Fragment Duplicate(SellerContext seller, Product product) =>
        Controls.Act(seller.Url($"products/{product.Id}/duplicate"), Fragment.Of($"{seller.Texts.Publishing.Duplicate}"), "btn quiet");

    private static async Task<IResult> Publish(SellerContext seller, Form form)
    {
        if (seller.Time.Read(form["publishAt"], "publishAt", out var at) is { } error)
        {
            return Ids.IsId(seller.Route("productId")) && await seller.Catalog.Get(seller.Route("productId")) is { } found
                ? await ProductPages.After(seller, form, found, FormErrors.Of(error), "")
                : seller.Missing("product");
        }

        return await ProductActions.Edit(
            seller,
            form,
            product => new EditProduct(form.OperationId(), product.Id) { PublishAt = at ?? default(DateTimeOffset) },
            at is { } moment ? seller.Texts.Publishing.WillShow(seller.Time.Of(moment)) : seller.Texts.Publishing.StaysHidden
        );
    }

    private static async Task<IResult> Duplicate(SellerContext seller, Form form)
    {
        var id = seller.Route("productId");
        if (!Ids.IsId(id) || await seller.Catalog.Get(id) is not { } found)
        {
            return seller.Missing("product");
        }

        var title = Graphemes.Shorten(seller.Texts.Publishing.CopyOf(found.Product.Title), ProductRules.MaxTitle);
        var result = await seller.Catalog.Duplicate(form.OperationId(), id, title);
        if (!result.Ok)
        {
            return seller.Go($"products/{id}", seller.Say(result.Error));
        }

        seller.Changed(result.Value.Version);
        return seller.Go($"products/{result.Value.Product.Id}", seller.Texts.Publishing.IsCopy);
    }

    /// <summary>The product's page as it will be, for the seller alone: it is drawn for this request and kept nowhere.</summary>
    private static async Task<IResult> Preview(SellerContext seller)
    {
        var id = seller.Route("productId");
        if (await seller.Catalog.Snapshot() is not { } shop || shop.Products.FirstOrDefault(product => product.Id == id) is not { } product)
        {
            return seller.Missing("product");
        }

        var shown = shop with { Products = shop.Products.Replace(product, product with { Visible = true }) };
        return ShopPreview.Of(seller, shown, new PageKey(PageKinds.Product, product.Handle, Host: seller.Http.PublicUrl()));
    }
}
