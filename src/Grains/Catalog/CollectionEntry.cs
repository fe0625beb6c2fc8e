namespace Dukaan.Catalog;

/// <summary>A product in a collection, and what its place there goes by.</summary>
/// <param name="Rank">Higher first.</param>
/// <param name="Position">Of equals, lower first; then by id.</param>
public readonly record struct CollectionEntry(Product Product, long Rank, long Position) : IComparable<CollectionEntry>
{
    public int CompareTo(CollectionEntry other) => CompareTo(other.Rank, other.Position, other.Product.Id);

    /// <summary>Compares with the place of a product that may be gone.</summary>
    public int CompareTo(long rank, long position, string productId) =>
        rank.CompareTo(Rank) is not 0 and var byRank ? byRank
        : Position.CompareTo(position) is not 0 and var byPosition ? byPosition
        : string.CompareOrdinal(Product.Id, productId);

    public static bool operator <(CollectionEntry left, CollectionEntry right) => left.CompareTo(right) < 0;

    public static bool operator >(CollectionEntry left, CollectionEntry right) => left.CompareTo(right) > 0;

    public static bool operator <=(CollectionEntry left, CollectionEntry right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CollectionEntry left, CollectionEntry right) => left.CompareTo(right) >= 0;
}
