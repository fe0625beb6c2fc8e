namespace Dukaan.Web.Work;

/// <summary>
/// Slots for expensive work (decoding, importing, printing), which shops take in turn: a free slot goes to the waiting shop that used the
/// least time (start-time fair queuing), so that a shop with a hundred jobs delays only itself. The queue is bounded for each shop and in
/// total (P9). When it is full, the shop with the most waiting jobs loses its last one to a shop that has fewer.
/// </summary>
/// <param name="places">The number of jobs at once.</param>
/// <param name="perShop">The most waiting jobs of one shop.</param>
/// <param name="most">The most waiting jobs of all shops.</param>
/// <param name="time">Measures the used time.</param>
internal sealed class FairQueue(int places, int perShop, int most, TimeProvider time)
{
    /// <summary>The least time that a job counts, so that shops take turns even for very short jobs.</summary>
    private static readonly TimeSpan Min = TimeSpan.FromMilliseconds(20);

    private const int MaxRemembered = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _lines = [];
    private int _held;
    private int _waiting;
    private TimeSpan _least;

    /// <summary>Waits for a slot. Dispose the result to give it back.</summary>
    /// <param name="shop">The shop of the job.</param>
    /// <param name="timeout">The longest wait.</param>
    /// <param name="cancellation">The caller's cancellation.</param>
    /// <param name="admitted">Whether the job was admitted before and gave up its slot to others for a while: it is never refused.</param>
    public async Task<QueueEntry> Enter(string shop, TimeSpan timeout, CancellationToken cancellation, bool admitted = false)
    {
        Waiter waiter;
        lock (_lock)
        {
            var line = LineOf(shop);
            if (_held < places)
            {
                return new(Take(line), null);
            }

            if (line.Waiting.Count >= perShop && !admitted)
            {
                return new(null, QueueRejection.ShopBusy);
            }

            if (_waiting >= most && !admitted && !MakeRoom(line))
            {
                Forget(line);
                return new(null, QueueRejection.Full);
            }

            waiter = new Waiter(line, admitted);
            line.Waiting.AddLast(waiter);
            _waiting++;
        }

        try
        {
            return await waiter.Answer.Task.WaitAsync(timeout, time, cancellation);
        }
        catch (TimeoutException)
        {
            Leave(waiter);
            return new(null, QueueRejection.Late);
        }
        catch (OperationCanceledException)
        {
            Leave(waiter);
            throw;
        }
    }

    private Line LineOf(string shop)
    {
        if (!_lines.TryGetValue(shop, out var line))
        {
            _lines[shop] = line = new Line(shop, _least);
        }

        return line;
    }

    private Place Take(Line line)
    {
        _held++;
        line.Held++;
        line.Used = (line.Used > _least ? line.Used : _least) + Min;
        return new Place(this, line, time.GetTimestamp());
    }

    /// <summary>Refuses the last job of the shop with the most waiting jobs, in favour of a shop that has at least two fewer.</summary>
    private bool MakeRoom(Line newcomer)
    {
        var longest = _lines.Values.MaxBy(line => line.Waiting.Count)!;
        if (longest.Waiting.Count < newcomer.Waiting.Count + 2 || longest.Waiting.Last!.Value is { Admitted: true })
        {
            return false;
        }

        var last = longest.Waiting.Last.Value;
        longest.Waiting.RemoveLast();
        _waiting--;
        return last.Answer.TrySetResult(new(null, QueueRejection.Full));
    }

    private void Give(Line line, long since)
    {
        lock (_lock)
        {
            _held--;
            line.Held--;
            var took = time.GetElapsedTime(since);
            line.Used += took > Min ? took - Min : TimeSpan.Zero;
            Next();
            Forget(line);
        }
    }

    private void Next()
    {
        if (_held < places && _waiting > 0)
        {
            var line = _lines.Values.Where(each => each.Waiting.Count > 0).MinBy(each => each.Used)!;
            var waiter = line.Waiting.First!.Value;
            line.Waiting.RemoveFirst();
            _waiting--;
            _least = line.Used > _least ? line.Used : _least;
            waiter.Answer.SetResult(new(Take(line), null));
        }
    }

    private void Leave(Waiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Line.Waiting.Remove(waiter))
            {
                _waiting--;
                Forget(waiter.Line);
                return;
            }
        }

        // It got a slot at the same moment.
        if (waiter.Answer.Task.IsCompletedSuccessfully)
        {
            waiter.Answer.Task.Result.Dispose();
        }
    }

    /// <summary>A shop's used time is kept only while it matters to others.</summary>
    private void Forget(Line line)
    {
        if (_held == 0)
        {
            _lines.Clear();
            _least = TimeSpan.Zero;
        }
        else if (line is { Held: 0, Waiting.Count: 0 } && (line.Used <= _least + Min || _lines.Count > MaxRemembered))
        {
            _lines.Remove(line.Shop);
        }
    }

    private sealed class Line(string shop, TimeSpan used)
    {
        public string Shop => shop;

        public LinkedList<Waiter> Waiting { get; } = [];

        public int Held { get; set; }

        public TimeSpan Used { get; set; } = used;
    }

    private sealed class Waiter(Line line, bool admitted)
    {
        public bool Admitted => admitted;

        public Line Line => line;

        public TaskCompletionSource<QueueEntry> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Place(FairQueue queue, Line line, long since) : IDisposable
    {
        private FairQueue? _queue = queue;

        public void Dispose() => Interlocked.Exchange(ref _queue, null)?.Give(line, since);
    }
}
