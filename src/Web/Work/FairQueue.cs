namespace Dukaan.Web.Work;

/// <summary>
/// Places for work that costs much (decoding, importing, printing), shared by shops in turn: a free place goes to the shop that used the
/// least time of those that wait (start-time fair queuing), so that who sends a hundred waits for their own hundred and nobody else does.
/// Bounded for each shop and for all (P9): where all of it is taken, whoever has the longest line gives up its end for one who has a
/// shorter.
/// </summary>
/// <param name="places">How much of it is done at once.</param>
/// <param name="perShop">How many of one shop may wait.</param>
/// <param name="most">How many of all shops may wait.</param>
/// <param name="time">Measures what each used.</param>
internal sealed class FairQueue(int places, int perShop, int most, TimeProvider time)
{
    /// <summary>What work counts for at least, so that shops take turns whatever the clock says.</summary>
    private static readonly TimeSpan Min = TimeSpan.FromMilliseconds(20);

    private const int MaxRemembered = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Line> _lines = [];
    private int _held;
    private int _waiting;
    private TimeSpan _least;

    /// <summary>Waits for a place. Dispose the answer to give it back.</summary>
    /// <param name="shop">Whose work it is.</param>
    /// <param name="timeout">The longest wait.</param>
    /// <param name="cancellation">Of whoever waits.</param>
    /// <param name="admitted">Work that was let in before and gave its place to others for a while: it is not turned away.</param>
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

    /// <summary>The last of the longest line gives way to a shop that has at least two fewer waiting.</summary>
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

        // It was given at the same moment.
        if (waiter.Answer.Task.IsCompletedSuccessfully)
        {
            waiter.Answer.Task.Result.Dispose();
        }
    }

    /// <summary>What a shop used is remembered only while others could be the worse for it.</summary>
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
