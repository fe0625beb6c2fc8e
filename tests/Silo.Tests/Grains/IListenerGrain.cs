using Orleans;

namespace Dukaan.Silo.Tests.Grains;

/// <summary>Hears a store's events. Key: store id.</summary>
[Alias("silo-tests.listener")]
public interface IListenerGrain : IGrainWithStringKey
{
    /// <summary>What it heard, in order: aggregate and payload.</summary>
    Task<string[]> Heard();
}
