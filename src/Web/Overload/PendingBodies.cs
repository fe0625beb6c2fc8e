using System.Diagnostics;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>
/// The requests whose clients still have to send a part of their body. Their number is bounded too, by the limit of requests in flight:
/// when it is reached, the slowest are dropped. A body at the speed of a poor mobile connection is never dropped.
/// </summary>
internal sealed class PendingBodies(DukaanOptions options)
{
    /// <summary>The minimum rate in bytes per second when others need the slot.</summary>
    private const int MinWhenFull = 8_000;

    /// <summary>The time until a body must begin.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>The minimum interval between checks of all of them.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<ReceivedBody> _waiting = [];
    private long _looked;

    /// <summary>The number of waiting requests.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>Takes a slot to wait in; false: there is none.</summary>
    public bool TryBegin(ReceivedBody body)
    {
        lock (_gate)
        {
            if (_waiting.Count >= options.MaxRequests && !MakeRoom())
            {
                return false;
            }

            _waiting.Add(body);
            return true;
        }
    }

    public void End(ReceivedBody body)
    {
        lock (_gate)
        {
            _waiting.Remove(body);
        }
    }

    private bool MakeRoom()
    {
        if (_looked != 0 && Stopwatch.GetElapsedTime(_looked) < Pause)
        {
            return false;
        }

        _looked = Stopwatch.GetTimestamp();
        var slow = _waiting
            .Where(each => each.Waited is var waited && waited > Grace && each.Received < MinWhenFull * waited.TotalSeconds)
            .ToList();
        foreach (var each in slow)
        {
            _waiting.Remove(each);
            each.Cancel();
        }

        return slow.Count > 0;
    }
}
