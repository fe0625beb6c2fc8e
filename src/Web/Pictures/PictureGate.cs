using Dukaan.Web.Work;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Bounds what uploads take from the machine (P9): how many arrive at once, which costs disk, and how many are decoded at once, which costs
/// processors. Only an upload whose bytes are here takes a place to be decoded, and shops get those in turn.
/// </summary>
/// <param name="arriving">Uploads under way at once.</param>
/// <param name="arrivingOfShop">Of one shop.</param>
/// <param name="working">Pictures decoded at once.</param>
/// <param name="wait">Longest wait for a turn to decode.</param>
/// <param name="time">Measures how long each shop's pictures take.</param>
internal sealed class PictureGate(int arriving, int arrivingOfShop, int working, TimeSpan wait, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _arriving = [];
    private readonly FairQueue _turns = new(working, PictureLimits.WaitingOfShop, PictureLimits.Waiting, time);
    private int _all;

    /// <summary>The gate for this machine.</summary>
    public static PictureGate ForThisMachine(TimeProvider time) =>
        new(PictureLimits.Arriving, PictureLimits.ArrivingOfShop, Math.Max(1, Environment.ProcessorCount - 1), PictureLimits.MaxWait, time);

    /// <summary>Lets an upload begin to arrive, or says why not. Dispose the answer when it is done with.</summary>
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

    /// <summary>A turn to decode, or why there is none. Dispose the answer to end it.</summary>
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
