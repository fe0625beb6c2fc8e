using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Visits;

namespace Dukaan.Regions;

/// <summary>
/// Calls of grains to other regions. Each region is a cluster of its own with a database of its own. A store has one home region, the only
/// one that writes it. One region, the first that is configured, keeps the directory of names, so that names are unique in all regions.
/// Every call throws <see cref="RegionAwayException"/> where the region that has the answer cannot be reached.
/// </summary>
public interface IHomeRegions
{
    /// <summary>This region's name; empty where it is the only one.</summary>
    string Here { get; }

    /// <summary>Whether there are others.</summary>
    bool Many { get; }

    /// <summary>The names of the others.</summary>
    IEnumerable<string> Others { get; }

    /// <summary>Whether names are claimed here.</summary>
    bool KeepsNames { get; }

    /// <summary>The home of a store or a seller, by its id; null where no region has it.</summary>
    Task<string?> HomeOf(string id);

    /// <summary>The version of a store at its home; 0 where it is not there.</summary>
    Task<long> Version(string home, string storeId);

    /// <summary>A store at its home; null where it is not there.</summary>
    Task<CatalogSnapshot?> Snapshot(string home, string storeId);

    /// <summary>Adds what was searched for here in a store to the report at its home.</summary>
    /// <param name="batch">The id of these counts, so that they are added once however often they are sent.</param>
    Task AddSearches(string home, string storeId, string batch, ImmutableArray<SearchCount> counts);

    /// <summary>Adds what happened here in a store to the sums at its home.</summary>
    /// <param name="batch">As in <see cref="AddSearches"/>.</param>
    Task AddVisits(string home, string storeId, string batch, VisitCounts counts);

    /// <summary>Takes a cart from another region, which gives it up; null: nothing of it is there.</summary>
    Task<CartCopy?> TakeCart(string region, string storeId, string cartId);

    /// <summary>Leaves a copy of a cart that is held here with the store's home.</summary>
    Task<CartKept> KeepCart(string home, string storeId, string cartId, CartCopy copy);

    /// <summary>Claims a name for a store of this region, where names are kept.</summary>
    Task<Result<Done>> ClaimName(string slug, string storeId);

    /// <summary>Gives a name back, where names are kept.</summary>
    Task ReleaseName(string skeleton, string storeId);

    /// <summary>Who holds a name, as the region knows that keeps names.</summary>
    Task<StoreNameClaim?> ResolveName(string skeleton);
}
