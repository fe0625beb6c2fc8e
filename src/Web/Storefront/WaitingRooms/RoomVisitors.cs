using System.Collections.Concurrent;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// Who uses the passes of this process: a phone changes its network a few times, a pass that many share shows up at many addresses. It is
/// memory of one process, and bounded.
/// </summary>
internal sealed class RoomVisitors
{
    /// <summary>How many addresses one pass may come from.</summary>
    private const int MaxVisitors = 4;

    private const int MaxPasses = 200_000;

    private readonly ConcurrentDictionary<(string StoreId, int Round, long Number), uint[]> _passes = new();

    /// <summary>Whether this visitor may use the pass.</summary>
    public bool Admits(string storeId, in RoomToken pass, uint visitor)
    {
        var key = (storeId, pass.Round, pass.Number);
        while (true)
        {
            if (!_passes.TryGetValue(key, out var known))
            {
                if (_passes.Count >= MaxPasses)
                {
                    _passes.Clear();
                }

                if (_passes.TryAdd(key, [visitor]))
                {
                    return true;
                }
            }
            else if (Array.IndexOf(known, visitor) >= 0)
            {
                return true;
            }
            else if (known.Length >= MaxVisitors)
            {
                return false;
            }
            else if (_passes.TryUpdate(key, [.. known, visitor], known))
            {
                return true;
            }
        }
    }
}
