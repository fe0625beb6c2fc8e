using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>The number of requests in flight: in total, for each shop, of each address.</summary>
internal sealed class RequestsInFlight(DukaanOptions options, AddressBounds bounds)
{
    private readonly int[] _ofShop = new int[ShopSlots.Count];
    private int _count;

    public AddressBounds Bounds { get; } = bounds;

    /// <param name="shop">The shop's slot; negative: no shopper's request.</param>
    /// <param name="change">1, or −1.</param>
    public void Add(int shop, int change)
    {
        Interlocked.Add(ref _count, change);
        if (shop >= 0)
        {
            Interlocked.Add(ref _ofShop[shop], change);
        }
    }

    /// <summary>Whether the limit is exceeded, in total or for that shop.</summary>
    public bool IsFull(int shop) =>
        Volatile.Read(ref _count) > options.MaxRequests || (shop >= 0 && Volatile.Read(ref _ofShop[shop]) > (options.MaxRequests + 1) / 2);
}
