using Dukaan.Catalog;

namespace Dukaan.Indexing;

/// <summary>Where no search engine is told of anything.</summary>
public sealed class NoSearchEngines : ISearchEngines
{
    public Task<bool> Tell(CatalogSnapshot shop, long after) => Task.FromResult(false);
}
