using Dukaan.Catalog;

namespace Dukaan.Indexing;

/// <summary>Tells search engines of changed pages. Implemented by the web tier, which knows the pages' addresses.</summary>
public interface ISearchEngines
{
    /// <summary>Tells of the pages that changed after a version of the catalog; of all if it is 0.</summary>
    /// <returns>False: they could not be told, and it is tried again later.</returns>
    Task<bool> Tell(CatalogSnapshot shop, long after);
}
