namespace Dukaan.Silo.Shards;

/// <summary>An entry of the shard map.</summary>
/// <param name="Shard">Where the store lives.</param>
/// <param name="Step">settled, wanted, copying, stopping or cleaning.</param>
/// <param name="Target">Where it is to move; null: nowhere.</param>
/// <param name="Source">The shard that still has old rows of it.</param>
/// <param name="Tries">How many times a move failed.</param>
/// <param name="Since">How long it has been so.</param>
/// <param name="Paused">How long the last move paused its writes.</param>
/// <param name="Note">What went wrong last, or nothing.</param>
public sealed record StoreShard(
    string StoreId,
    string Shard,
    string Step,
    string? Target,
    string? Source,
    long Epoch,
    int Tries,
    TimeSpan Since,
    TimeSpan? Paused,
    string Note
);
