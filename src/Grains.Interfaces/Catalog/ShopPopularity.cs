namespace Dukaan.Catalog;

/// <summary>
/// What a shop's customers buy and search for, as far as its pages show it. Worked out from time to time, so that orders and searches do
/// not make new pages.
/// </summary>
/// <param name="Sold">What sells, the most first; at most <see cref="MaxSold"/>.</param>
/// <param name="Queries">What is searched for on several days, and found; the most frequent first; at most
/// <see cref="MaxQueries"/>.</param>
[GenerateSerializer, Immutable, Alias("shop-popularity")]
public sealed record ShopPopularity(ImmutableArray<SoldUnits> Sold, ImmutableArray<string> Queries)
{
    public const int MaxSold = 1_000;
    public const int MaxQueries = 50;

    public static ShopPopularity None { get; } = new([], []);

    public bool Equals(ShopPopularity? other) =>
        other is not null && Sold.SequenceEqual(other.Sold) && Queries.SequenceEqual(other.Queries);

    public override int GetHashCode() => HashCode.Combine(Sold.Length, Queries.Length);
}
