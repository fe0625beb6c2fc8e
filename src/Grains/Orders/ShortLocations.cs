namespace Dukaan.Orders;

/// <summary>
/// The locations that had too few of something a moment ago: in a rush they are not asked again for each order. A hint only.
/// </summary>
internal sealed class ShortLocations(TimeProvider time)
{
    private const int MaxSeen = 1_000;

    private static TimeSpan Kept { get; } = TimeSpan.FromSeconds(2);

    private readonly Dictionary<(string StockId, string Location), long> _since = [];

    public void Note(string stockId, string location)
    {
        if (_since.Count >= MaxSeen)
        {
            _since.Clear();
        }

        _since[(stockId, location)] = time.GetTimestamp();
    }

    public bool IsShort(string stockId, string location) =>
        _since.TryGetValue((stockId, location), out var since) && time.GetElapsedTime(since) < Kept;
}
