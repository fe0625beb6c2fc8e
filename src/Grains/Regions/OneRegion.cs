using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Search;
using Dukaan.Stores;
using Dukaan.Visits;

namespace Dukaan.Regions;

/// <summary>The only region: every store has its home here, and there is no other region to ask.</summary>
internal sealed class OneRegion : IHomeRegions
{
    public string Here => "";

    public bool Many => false;

    public IEnumerable<string> Others => [];

    public bool KeepsNames => true;

    public Task<string?> HomeOf(string id) => Task.FromResult<string?>(Here);

    public Task<long> Version(string home, string storeId) => throw Alone();

    public Task<CatalogSnapshot?> Snapshot(string home, string storeId) => throw Alone();

    public Task AddSearches(string home, string storeId, string batch, ImmutableArray<SearchCount> counts) => throw Alone();

    public Task AddVisits(string home, string storeId, string batch, VisitCounts counts) => throw Alone();

    public Task<CartCopy?> TakeCart(string region, string storeId, string cartId) => throw Alone();

    public Task<CartKept> KeepCart(string home, string storeId, string cartId, CartCopy copy) => throw Alone();

    public Task<Result<Done>> ClaimName(string slug, string storeId) => throw Alone();

    public Task ReleaseName(string skeleton, string storeId) => throw Alone();

    public Task<StoreNameClaim?> ResolveName(string skeleton) => throw Alone();

    private static InvalidOperationException Alone() => new("There is no other region to ask.");
}
