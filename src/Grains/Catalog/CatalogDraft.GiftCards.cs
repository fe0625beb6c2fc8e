namespace Dukaan.Catalog;

/// <summary>Gift cards that customers buy: products of which there are always some, since each is made when it is paid.</summary>
public sealed partial class CatalogDraft
{
    /// <summary>The product as a gift card, or as none any more; refused if it cannot be one.</summary>
    private Result<Product> AsGiftCard(Product product, bool? given)
    {
        var isCard = given ?? product.IsGiftCard;
        if (isCard && (product.Counted || product.Variants.Any(variant => variant.Counted)))
        {
            return Error.Invalid(
                "stock",
                "gift-card-stock",
                "A gift card has no stock: it is made when it is paid. Stop counting it first."
            );
        }

        if (isCard && !product.Parts.IsEmpty)
        {
            return Error.Invalid("giftCard", "gift-card-bundle", "A bundle cannot be a gift card.");
        }

        if (isCard && book.Bundles.Any(bundle => bundle.Parts.Any(part => part.ProductId == product.Id)))
        {
            return Error.Invalid("giftCard", "gift-card-bundle", "This product is a part of a bundle, so it cannot be a gift card.");
        }

        var extras = (product.Extras ?? ProductExtras.None) with { GiftCard = isCard };
        return isCard == product.IsGiftCard ? product : product with { Extras = extras == ProductExtras.None ? null : extras };
    }
}
