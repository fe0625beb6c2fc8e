using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Regions;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Values;
using Dukaan.Visits;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>Another region, bom1, of which this one is an edge. It can be away.</summary>
public sealed class FakeHome : IHomeRegions
{
    private int _asked;
    private int _fetched;

    /// <summary>What lives there, by id.</summary>
    public ConcurrentDictionary<string, CatalogSnapshot> Shops { get; } = new();

    public bool Away { get; set; }

    /// <summary>How often it was asked for a version.</summary>
    public int Asked => _asked;

    /// <summary>How often a snapshot was fetched.</summary>
    public int Fetched => _fetched;

    public string Here => "fra1";

    public bool Many => true;

    public IEnumerable<string> Others => ["bom1"];

    public bool KeepsNames => false;

    public Task<string?> HomeOf(string id) => Answer(Shops.ContainsKey(id) ? "bom1" : null);

    public Task<long> Version(string home, string storeId)
    {
        Interlocked.Increment(ref _asked);
        return Answer(Shops.GetValueOrDefault(storeId)?.Version ?? 0);
    }

    public Task<CatalogSnapshot?> Snapshot(string home, string storeId)
    {
        Interlocked.Increment(ref _fetched);
        return Answer(Shops.GetValueOrDefault(storeId));
    }

    public Task AddSearches(string home, string storeId, string batch, ImmutableArray<SearchCount> counts) => Answer(true);

    public Task AddVisits(string home, string storeId, string batch, VisitCounts counts) => Answer(true);

    public Task<CartCopy?> TakeCart(string region, string storeId, string cartId) => Answer<CartCopy?>(null);

    public Task<CartKept> KeepCart(string home, string storeId, string cartId, CartCopy copy) => Answer(new CartKept(null));

    public Task<Result<Done>> ClaimName(string slug, string storeId) => Answer<Result<Done>>(new Done());

    public Task ReleaseName(string skeleton, string storeId) => Answer(true);

    public Task<StoreNameClaim?> ResolveName(string skeleton) => Answer<StoreNameClaim?>(null);

    private Task<T> Answer<T>(T answer) => Away ? throw new RegionAwayException("bom1 is away.") : Task.FromResult(answer);
}
