using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.Regions;

/// <summary>A region's death and return as seen by its shoppers. Times are null until they are known.</summary>
internal sealed class Loss(string region, long killed)
{
    public string Region => region;

    /// <summary>The time, by <see cref="System.Diagnostics.Stopwatch"/>.</summary>
    public long Killed => killed;

    /// <summary>From SIGKILL to the first response that the region's shoppers had from another region.</summary>
    public TimeSpan? Moved { get; set; }

    /// <summary>From the restart of its process to being ready.</summary>
    public TimeSpan? Ready { get; set; }

    /// <summary>From the restart of its process to showing the price that was saved last at that time.</summary>
    public TimeSpan? Current { get; set; }

    /// <summary>From the restart of its process to serving its shoppers.</summary>
    public TimeSpan? Serves { get; set; }

    /// <summary>The slowest response to its shoppers since it died.</summary>
    public TimeSpan? Slowest(ShopperLoad load) =>
        load.Since(killed).Where(visit => visit.Place == region).Select(visit => (TimeSpan?)visit.Took).Max();
}
