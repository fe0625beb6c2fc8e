using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>
/// Bundles: products that are made of others. A bundle has no stock of its own; it can be ordered while each of its parts can. Bundles are
/// not nested.
/// </summary>
public sealed partial class CatalogDraft
{
    /// <summary>The product made of these parts, or of none any more; refused if it or one of them cannot be.</summary>
    private Result<Product> WithParts(Product product, ImmutableArray<BundlePart>? given)
    {
        if (given is not { } parts)
        {
            return product.Parts.IsEmpty ? product : AsBundle(product);
        }

        parts = parts.IsDefault ? [] : parts;
        if (Check(product, parts) is { } error)
        {
            return error;
        }

        var extras = (product.Extras ?? ProductExtras.None) with { Parts = parts };
        var next = product with { Extras = extras == ProductExtras.None ? null : extras };
        return parts.IsEmpty ? next : AsBundle(next);
    }

    /// <summary>Bundles follow what can be ordered of their parts. Idempotent.</summary>
    private void SettleBundles()
    {
        var bundles = book.Bundles.Where(bundle => !_deletedProducts.Contains(bundle.Id)).Select(bundle => bundle.Id);
        foreach (var id in bundles.ToList())
        {
            var now = Drafted(id)!;
            var next = now.Parts.IsEmpty ? now : AsBundle(now);
            if (next != now)
            {
                Put(next with { Version = Version }, null);
            }
        }
    }

    private Product AsBundle(Product product) =>
        product with
        {
            Counted = false,
            Left = null,
            InStock = product.Parts.All(part => CatalogBook.CanBePart(Drafted(part.ProductId), part)),
        };

    private Error? Check(Product product, ImmutableArray<BundlePart> parts)
    {
        if (parts.Length > BundlePart.Max || parts.Any(part => part.Quantity is < 1 or > BundlePart.MaxQuantity))
        {
            return Invalid("parts", $"A bundle has at most {BundlePart.Max} parts, each 1 to {BundlePart.MaxQuantity} times.");
        }

        if (parts.Length > 0 && (product.Variants.Length > 0 || product.Options.Length > 0))
        {
            return Invalid("bundle-with-variants", "A bundle has no variants. Make one bundle of each kind.");
        }

        if (parts.DistinctBy(part => part.VariantId ?? part.ProductId).Count() != parts.Length)
        {
            return Invalid("duplicate-line", "Name each product or variant once, with its quantity.");
        }

        if (parts.Length > 0 && book.Bundles.Any(bundle => bundle.Parts.Any(part => part.ProductId == product.Id)))
        {
            return Invalid("bundle-in-bundle", "This product is a part of a bundle, so it cannot be one itself.");
        }

        foreach (var part in parts)
        {
            if (part.ProductId == product.Id || Drafted(part.ProductId) is not { } there || !CatalogBook.Sells(there, part.VariantId))
            {
                return Invalid("unknown-product", "This shop has no such product or variant.");
            }

            if (there.IsGiftCard)
            {
                return Invalid("gift-card-bundle", "A gift card cannot be a part of a bundle.");
            }

            if (!there.Parts.IsEmpty)
            {
                return Invalid("bundle-in-bundle", "A bundle cannot be a part of another.");
            }
        }

        return null;
    }

    private static Error Invalid(string code, string message) => Error.Invalid("parts", code, message);

    /// <summary>The product as this change leaves it; null: there is none.</summary>
    private Product? Drafted(string productId) =>
        _deletedProducts.Contains(productId) ? null : _products.GetValueOrDefault(productId) ?? book.Find(productId);
}
