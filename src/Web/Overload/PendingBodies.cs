using System.Diagnostics;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Overload;

/// <summary>
/// The requests whose clients have still to send a part of their body. They are bounded in number too, by as many as may be in hand: when
/// all those places are taken, the ones that hold theirs for little go. A body that comes as fast as a poor mobile connection brings it is
/// never among them.
/// </summary>
internal sealed class PendingBodies(DukaanOptions options)
{
    /// <summary>How many bytes a second a body must come with when others need its place.</summary>
    private const int LeastWhenFull = 8_000;

    /// <summary>So long it may take to begin.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Not more often are all looked through.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly HashSet<ReceivedBody> _waiting = [];
    private long _looked;

    /// <summary>How many wait.</summary>
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

    /// <summary>Takes a place to wait in; false: there is none.</summary>
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
            .Where(each => each.Waited is var waited && waited > Grace && each.Received < LeastWhenFull * waited.TotalSeconds)
            .ToList();
        foreach (var each in slow)
        {
            _waiting.Remove(each);
            each.Cancel();
        }

        return slow.Count > 0;
    }
}
