using Orleans;
using Orleans.Concurrency;

namespace Dukaan.Silo.Tests.Grains;

/// <summary>Hears a store's events. Key: store id.</summary>
[Alias("silo-tests.listener")]
public interface IListenerGrain : IGrainWithStringKey
{
    /// <summary>What it heard, in order: aggregate and payload.</summary>
    [AlwaysInterleave]
    Task<string[]> Heard();

    /// <summary>From now on it throws when it gets this payload; null: it takes all again.</summary>
    [AlwaysInterleave]
    Task Refuse(string? payload);

    /// <summary>How often it refused.</summary>
    [AlwaysInterleave]
    Task<int> Refused();
}
