using Dukaan.Saving;

namespace Dukaan.Import;

/// <inheritdoc cref="IImportsGrain"/>
public sealed class ImportsGrain([PersistentState("imports", Storages.Domain)] IPersistentState<SavedImports> storage, IRowReader rows)
    : SavedGrain<SavedImports>(storage),
        IImportsGrain
{
    /// <summary>The kind of the rows: one for each product.</summary>
    public const string Kind = "imported-product";

    private const string Bucket = "product";

    private RowOwner Owner => new(Kind, this.GetPrimaryKeyString());

    public async Task<ImmutableArray<ImportedProduct>> Products(long? before) =>
        [.. (await rows.Page(Owner, [], before, IImportsGrain.MaxPage)).Select(row => row.As<ImportedProduct>())];

    public Task Note(ImmutableArray<ImportedProduct> products)
    {
        if (products.IsDefaultOrEmpty)
        {
            return Task.CompletedTask;
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(products.Length, IImportsGrain.MaxPage);
        var numbered = products.Select((product, place) => product with { Number = Current.Last + 1 + place });
        return Save(
            Current with
            {
                Last = Current.Last + products.Length,
            },
            rows: [.. numbered.Select(product => new RowChange(Owner, product.ProductId, Bucket, product.Number, product))]
        );
    }
}
