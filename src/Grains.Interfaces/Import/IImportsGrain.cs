namespace Dukaan.Import;

/// <summary>
/// What imports of files did in a store, so that the same file again repeats nothing. Key: store id. It is knowledge about files, not about
/// products: what it says may be outdated, and is overwritten by the next import.
/// </summary>
[Alias("imports")]
public interface IImportsGrain : ITenantGrain
{
    /// <summary>The most products in a page.</summary>
    const int MaxPage = 1_000;

    /// <summary>Products that came from files, those that came last first.</summary>
    /// <param name="before">The number (<see cref="ImportedProduct.Number"/>) of the last one of the page before; null: from the
    /// newest.</param>
    Task<ImmutableArray<ImportedProduct>> Products(long? before);

    /// <summary>Records what files said of products. A repeat changes nothing.</summary>
    /// <param name="products">Complete, at most <see cref="MaxPage"/>; their numbers do not matter.</param>
    Task Note(ImmutableArray<ImportedProduct> products);
}
