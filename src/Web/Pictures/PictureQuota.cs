using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Pictures;

/// <summary>
/// How many new pictures, and of what size, a shop stores in a day (UTC), since each is kept. The photos that its shoppers send with
/// orders have a tenth of it to themselves, and an order has a few. Counted in this process.
/// </summary>
internal sealed class PictureQuota(IRuntimeSettings settings, TimeProvider time)
{
    /// <summary>The photos of one order in a day, besides one for each of its lines.</summary>
    public const int OfOrder = 10;

    private const int Max = 100_000;
    private const int ShareOfShoppers = 10;
    private const long Megabyte = 1_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (int Pictures, long Bytes)> _stored = new(StringComparer.Ordinal);
    private DateOnly _day;

    /// <summary>Whether a picture of this size may be stored now.</summary>
    public bool Allows(PictureSender sender, long bytes)
    {
        var its = settings.Now.Of(sender.StoreId);
        var share = sender.IsShopper ? ShareOfShoppers : 1;
        lock (_lock)
        {
            Begin();
            var shop = _stored.GetValueOrDefault(sender.Whole);
            return shop.Pictures < Math.Max(1, its.PicturesPerDay / share)
                && shop.Bytes + bytes <= its.PictureMegabytesPerDay * Megabyte / share
                && (sender.OrderId is null || _stored.GetValueOrDefault(sender.Order).Pictures < OfOrder + sender.Lines);
        }
    }

    /// <summary>Counts a picture that was stored.</summary>
    public void Count(PictureSender sender, long bytes)
    {
        lock (_lock)
        {
            Begin();
            Add(sender.Whole, bytes);
            if (sender.IsShopper)
            {
                Add(sender.Order, bytes);
            }
        }
    }

    private void Add(string whose, long bytes)
    {
        var before = _stored.GetValueOrDefault(whose);
        _stored[whose] = (before.Pictures + 1, before.Bytes + bytes);
    }

    private void Begin()
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (_day != today || _stored.Count >= Max)
        {
            _day = today;
            _stored.Clear();
        }
    }
}
