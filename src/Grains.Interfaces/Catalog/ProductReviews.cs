namespace Dukaan.Catalog;

/// <summary>What buyers say of a product, as its page shows it.</summary>
/// <param name="Revision">Raised with each change: an older one is ignored.</param>
/// <param name="Count">How many reviews are shown.</param>
/// <param name="Sum">The sum of their stars.</param>
/// <param name="Newest">The newest of them, at most <see cref="MaxNewest"/>.</param>
[GenerateSerializer, Immutable, Alias("product-reviews")]
public sealed record ProductReviews(long Revision, int Count, long Sum, ImmutableArray<ShownReview> Newest)
{
    /// <summary>The most reviews that a page shows: they are in memory with the catalog.</summary>
    public const int MaxNewest = 5;

    public const int MaxStars = 5;

    /// <summary>The mean of the stars in tenths: 46 is 4.6; 0 without reviews.</summary>
    public int Tenths => Count == 0 ? 0 : (int)(((Sum * 20) + Count) / (Count * 2L));
}
