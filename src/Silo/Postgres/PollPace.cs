using Orleans.Runtime;

namespace Dukaan.Silo.Postgres;

/// <summary>
/// How often workers poll for what other processes committed. The only silo of a cluster is signalled about every commit in its own
/// process, so it polls seldom: at rest, polling was most of what it did.
/// </summary>
/// <param name="alone">The interval of a silo that is the only one. It bounds how late a retry is made.</param>
internal sealed class PollPace(ISiloStatusOracle silos, TimeSpan alone)
{
    public static readonly TimeSpan Alone = TimeSpan.FromSeconds(2);

    /// <param name="interval">The interval beside other silos.</param>
    public TimeSpan Of(TimeSpan interval) =>
        alone > interval && silos.GetApproximateSiloStatuses().Count(silo => silo.Value != SiloStatus.Dead) == 1 ? alone : interval;
}
