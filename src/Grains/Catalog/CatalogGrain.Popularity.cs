namespace Dukaan.Catalog;

/// <summary>What customers buy and search for.</summary>
public sealed partial class CatalogGrain
{
    public Task ShowSold(ImmutableArray<SoldUnits> sold) =>
        Show(popularity => popularity with { Sold = [.. sold.Take(ShopPopularity.MaxSold)] });

    public Task ShowQueries(ImmutableArray<string> queries) =>
        Show(popularity => popularity with { Queries = [.. queries.Take(ShopPopularity.MaxQueries)] });

    private async Task Show(Func<ShopPopularity, ShopPopularity> change)
    {
        if (_book is { Shop.Popularity: var before } && change(before) is var after && !after.Equals(before))
        {
            await Commit(new CatalogChanged(Current.Version + 1, null, [], [], [], []) { Popularity = after }, [], null, null);
        }
    }
}
