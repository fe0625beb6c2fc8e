using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.Tests.Grains;

/// <summary>A grain of a store that counts, and tells of it. Key: store id / name.</summary>
[Alias("silo-tests.tally")]
public interface ITallyGrain : ITenantGrain
{
    /// <summary>Adds one; the event's payload is the new count.</summary>
    Task<int> Add();

    Task<int> Count();

    /// <summary>Asks another tally, as a grain does.</summary>
    Task<int> CountOf(string key);

    /// <summary>Adds what cannot be stored.</summary>
    Task Spoil();

    /// <summary>Ends this activation.</summary>
    Task Leave();
}
