using Dukaan.TestKit.Regions;

namespace Dukaan.Bench.Regions;

/// <summary>What a region's death and return looked like to shoppers. Times are null until they are known.</summary>
internal sealed class Loss(string region, long killed)
{
    public string Region => region;

    /// <summary>When, by <see cref="System.Diagnostics.Stopwatch"/>.</summary>
    public long Killed => killed;

    /// <summary>From SIGKILL to the first answer that the region's shoppers had from another region.</summary>
    public TimeSpan? Moved { get; set; }

    /// <summary>From starting its process again to being ready.</summary>
    public TimeSpan? Ready { get; set; }

    /// <summary>From starting its process again to showing the price that was saved last when it started.</summary>
    public TimeSpan? Current { get; set; }

    /// <summary>From starting its process again to serving its shoppers.</summary>
    public TimeSpan? Serves { get; set; }

    /// <summary>The slowest answer that its shoppers had since it died.</summary>
    public TimeSpan? Slowest(ShopperLoad load) =>
        load.Since(killed).Where(visit => visit.Place == region).Select(visit => (TimeSpan?)visit.Took).Max();
}
