using Dukaan.Web.Work;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Limits the cost of uploads (P9): how many arrive at once, which costs disk, and how many are decoded at once, which costs processor
/// time. Only a complete upload takes a slot for decoding, and shops take turns.
/// </summary>
/// <param name="arriving">The most uploads that arrive at once.</param>
/// <param name="arrivingOfShop">The same for one shop.</param>
/// <param name="working">The most pictures that are decoded at once.</param>
/// <param name="wait">The longest wait for a turn to decode.</param>
/// <param name="time">Measures how long each shop's pictures take.</param>
internal sealed class PictureGate(int arriving, int arrivingOfShop, int working, TimeSpan wait, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _arriving = [];
    private readonly FairQueue _turns = new(working, PictureLimits.WaitingOfShop, PictureLimits.Waiting, time);
    private int _all;

    /// <summary>The limits for this machine.</summary>
    public static PictureGate ForThisMachine(TimeProvider time) =>
        new(PictureLimits.Arriving, PictureLimits.ArrivingOfShop, Math.Max(1, Environment.ProcessorCount - 1), PictureLimits.MaxWait, time);

    /// <summary>
    /// The limits of photos that shoppers send. They wait apart and are decoded one at a time, so that strangers take no place from
    /// sellers.
    /// </summary>
    public static PictureGate ForShoppers(TimeProvider time) =>
        new(PictureLimits.ArrivingOfShoppers, PictureLimits.ArrivingOfShop / 4, 1, PictureLimits.MaxWait, time);

    /// <summary>Admits an upload, or returns why not. Dispose the result at its end.</summary>
    public QueueEntry Arrive(string storeId)
    {
        lock (_lock)
        {
            var own = _arriving.GetValueOrDefault(storeId);
            if (own >= arrivingOfShop || _all >= arriving)
            {
                return new(null, own >= arrivingOfShop ? QueueRejection.ShopBusy : QueueRejection.Full);
            }

            _arriving[storeId] = own + 1;
            _all++;
            return new(new Arrival(this, storeId), null);
        }
    }

    /// <summary>A turn to decode, or why there is none. Dispose the result to end it.</summary>
    public Task<QueueEntry> WaitForTurn(string storeId, CancellationToken cancellation) => _turns.Enter(storeId, wait, cancellation);

    private void Arrived(string storeId)
    {
        lock (_lock)
        {
            _all--;
            if (--_arriving[storeId] == 0)
            {
                _arriving.Remove(storeId);
            }
        }
    }

    private sealed class Arrival(PictureGate gate, string storeId) : IDisposable
    {
        private PictureGate? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Arrived(storeId);
    }
}
