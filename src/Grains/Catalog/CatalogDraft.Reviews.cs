namespace Dukaan.Catalog;

/// <summary>What buyers say of products.</summary>
public sealed partial class CatalogDraft
{
    /// <summary>Takes over the reviews that a product's page shows, unless it has newer ones.</summary>
    public void SetReviews(string productId, ProductReviews reviews)
    {
        if (
            book.Describe(productId)?.Product is { } product
            && !(product.Reviews?.Revision >= reviews.Revision)
            && (reviews.Count > 0 || product.Reviews is not null)
        )
        {
            Put(product with { Reviews = reviews }, null);
        }
    }
}
