using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The page of one variant: its price, photo and numbers. An empty field means the product's value.</summary>
internal static class VariantPage
{
    public static void Map(SellerRoutes shop)
    {
        shop.Get("/products/{productId}/variants/{variantId}", seller => Show(seller, null, FormErrors.None));
        shop.Post("/products/{productId}/variants/{variantId}", Save);
    }

    private static async Task<IResult> Show(SellerContext seller, Form? typed, FormErrors errors)
    {
        if (await Find(seller) is not var (product, variant))
        {
            return seller.Missing("variant");
        }

        var details = typed is null ? DetailsDraft.Of(variant.Details, seller.Time) : DetailsDraft.Of(typed);
        var taxClasses = (await seller.Catalog.Terms()).Tax.Classes.Select(one => (one.Id, one.Name));
        return Frame.Page(
            seller,
            DashboardSection.Products,
            $"{product.Title}, {variant.Name}",
            Fragment.Of(
                $"""
            {Controls.Back(seller.Url($"products/{product.Id}/variants"), seller.Texts.Products.AllVariants)}
            <h1>{product.Title}, {variant.Name}</h1>
            {errors.Summary(seller.Texts, [.. DetailFields.Fields, "price", "picture"])}
            <form method="post" action="{seller.Url($"products/{product.Id}/variants/{variant.Id}")}"
             class="card">{Form.Hidden(product.Version)}
            {new TextField("price", seller.Texts.Common.Price)
        {
            Value = typed?["price"] ?? PriceText.Write(variant.RegularPrice),
            Error = errors["price"],
            Before = Currencies.Sign(seller.Shop.Currency),
            InputMode = "decimal",
            Max = 40,
            Required = true,
            AutoComplete = "off",
        }.Html}
            {Pictures(seller, product, typed?["picture"] ?? variant.Picture ?? "", errors["picture"])}
            {new DetailFields(seller, details, errors, taxClasses) { OfVariant = true }.Html}
            <button type="submit" class="btn big">{seller.Texts.Common.Save}</button></form>
            {(variant.Counted
                ? Fragment.Of($"<a class=\"btn quiet\" href=\"{seller.Url(
                $"products/{product.Id}/counts?variant={variant.Id}")}\">{Icons.Products}{
                    seller.Texts.Products.ChangeStock}</a>") : default)}
            """
            ),
            errors.Status
        );
    }

    private static Fragment Pictures(SellerContext seller, Product product, string chosen, string? error) =>
        product.Pictures.Length < 2
            ? default
            : Fragment.Of(
                $"""
            <fieldset class="stack"><legend>{seller.Texts.Products.PhotoWord}</legend>{(error is null ? default
                : Fragment.Of($"<p class=\"error\">{error}</p>"))}<div class="photos">{Each(
                product.Pictures.Select((id, i) => (Id: id, Number: i + 1)), photo => Fragment.Of($"""
                <label class="check"><input type="radio" name="picture"
                 value="{photo.Id}"{When(photo.Id == chosen, " checked")}>{Thumbnail.Of(seller.StoreId, photo.Id,
                    alt: seller.Texts.Products.Photo(photo.Number))}</label>
                """))}</div><label class="check"><input type="radio" name="picture"
                 value=""{When(chosen.Length == 0, " checked")}><span>{seller.Texts.Products.FirstPhoto}</span></label></fieldset>
            """
            );

    private static async Task<IResult> Save(SellerContext seller, Form form)
    {
        if (await Find(seller) is not var (product, variant))
        {
            return seller.Missing("variant");
        }

        var price = PriceText.Read(form["price"], seller.Shop.Currency);
        var errors = FormErrors
            .None.With(price.Error)
            .And(DetailsDraft.Of(form).Read(seller.Shop.Currency, seller.Time, sells: true, out var details));
        if (errors.Any)
        {
            return await Show(seller, form, errors);
        }

        var result = await seller.Catalog.EditVariant(
            new EditVariant(
                form.OperationId(),
                product.Id,
                variant.Id,
                form.Version,
                price.Value,
                Picture: product.Pictures.Length < 2 ? null : form["picture"],
                Details: details
            )
        );
        if (!result.Ok && !Form.IsRepeat(result.Error))
        {
            return await Show(seller, form, FormErrors.Of(result.Error));
        }

        if (result.Ok)
        {
            seller.Changed(result.Value.Version);
        }

        return seller.Go($"products/{product.Id}/variants", seller.Texts.Common.IsSaved(variant.Name));
    }

    private static async Task<(Product Product, Variant Variant)?> Find(SellerContext seller) =>
        Ids.IsId(seller.Route("productId"))
        && (await seller.Catalog.Get(seller.Route("productId")))?.Product is { } product
        && product.FindVariant(seller.Route("variantId")) is { } variant
            ? (product, variant)
            : null;
}
