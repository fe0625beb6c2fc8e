using Orleans;

namespace Dukaan.Silo.Usage;

/// <summary>What a shop used and suffered in the last half hour to hour.</summary>
/// <param name="StoreId">Its store.</param>
/// <param name="Requests">Requests for its pages and its API, from one in sixteen of them.</param>
/// <param name="Failures">Those that failed on our side.</param>
/// <param name="Database">The time of the database in microseconds; of a batch, its share.</param>
/// <param name="Memory">The bytes of its cached pages, now.</param>
[GenerateSerializer, Immutable, Alias("shop-use")]
public sealed record ShopUse(string StoreId, long Requests, long Failures, long Database, long Memory)
{
    /// <summary>The sum of two silos.</summary>
    public ShopUse With(ShopUse other) =>
        new(StoreId, Requests + other.Requests, Failures + other.Failures, Database + other.Database, Memory + other.Memory);
}
