namespace Dukaan.WaitingRooms;

/// <summary>
/// Decides how far the line has moved: so many people a minute, and so many inside at most. Whoever is called and does not come within a
/// minute (who closed the page, or never kept a cookie) makes room for the next, so that the shop gets the people whom it can serve.
/// It is memory of one activation; times are milliseconds of a clock that never goes back.
/// </summary>
internal sealed class RoomPace
{
    /// <summary>How long a called place may wait before others are called instead.</summary>
    public const long ShowsWithin = 60_000;

    /// <summary>How long a called place may still come in.</summary>
    public const long MayComeFor = 600_000;

    /// <summary>Who asks for nothing for so long is no longer counted as inside.</summary>
    public const long IdleAfter = 180_000;

    /// <summary>No pause lets in more than this time's people at once: a silo was lost, say.</summary>
    private const long LongestPause = 10_000;

    /// <summary>How much faster the line may move for those who did not come.</summary>
    private const double MaxHaste = 3;

    /// <summary>Over how many seconds the pace is measured.</summary>
    private const int PaceSeconds = 30;

    private readonly Queue<(long At, long From, long To)> _called = []; // whose turn is not over
    private readonly Queue<(long At, long From, long To)> _expected = []; // who should come within a minute
    private readonly Dictionary<long, uint> _entered = [];
    private readonly Dictionary<long, long> _inside = [];
    private readonly long[] _calledIn = new long[PaceSeconds]; // each second
    private double _credit = 1;
    private double _owed;
    private long _expectedFrom;
    private long _outstanding;
    private long _calledLately;
    private long _second;
    private long _waitingSince;
    private long _last;
    private long _lastSweep;

    /// <param name="served">The place up to which people were called.</param>
    /// <param name="over">The turn of all up to this place is over.</param>
    /// <param name="now">The present time.</param>
    public RoomPace(long served, long over, long now)
    {
        (Served, Over, _expectedFrom) = (served, over, served);
        (_last, _lastSweep, _waitingSince, _second) = (now, now, now, now / 1_000);
        if (served > over)
        {
            _called.Enqueue((now, over, served));
        }
    }

    /// <summary>All up to this place may come in.</summary>
    public long Served { get; private set; }

    /// <summary>The turn of all up to this place is over.</summary>
    public long Over { get; private set; }

    public int Inside => _inside.Count;

    /// <summary>People a minute that were called lately, or would be.</summary>
    /// <param name="perMinute">The pace that is wanted.</param>
    public double PerMinute(int perMinute) =>
        _last - _waitingSince < PaceSeconds * 1_000L
            ? perMinute
            : Math.Min(_calledLately * (60.0 / PaceSeconds), perMinute * (1 + MaxHaste));

    /// <summary>Moves the line.</summary>
    /// <param name="now">The present time.</param>
    /// <param name="given">The last place that was given.</param>
    /// <param name="perMinute">How many people a minute may come in.</param>
    /// <param name="maxInside">How many may be inside; 0: no limit.</param>
    public void Move(long now, long given, int perMinute, int maxInside)
    {
        var passed = Math.Clamp(now - _last, 0, LongestPause) / 60_000.0;
        _last = Math.Max(_last, now);
        Forget(now);
        var haste = Math.Min(_owed, passed * perMinute * MaxHaste);
        _owed -= haste;
        _credit += (passed * perMinute) + haste;
        var waiting = given - Served;
        var count = Math.Min(waiting, (long)_credit);
        if (maxInside > 0)
        {
            count = Math.Min(count, Math.Max(0, maxInside - _inside.Count - _outstanding));
        }

        if (count > 0)
        {
            _called.Enqueue((now, Served, Served + count));
            _expected.Enqueue((now, Served, Served + count));
            _outstanding += count;
            Served += count;
            _credit -= count;
        }

        Count(count);
        if (given == Served)
        {
            _waitingSince = _last;
        }

        _credit = Math.Min(_credit, Math.Max(1, perMinute / 30.0)); // a quiet time saves up two seconds' people
    }

    /// <summary>Nobody is let in before the time: the line only stands.</summary>
    public void Stand(long now) => _waitingSince = _last = Math.Max(_last, now);

    /// <summary>Somebody came in before this activation.</summary>
    public void Restore(long place, uint visitor)
    {
        if (place > Over && place <= Served)
        {
            _entered[place] = visitor;
        }
    }

    /// <summary>Whether a place may come in. If so, save it, and then note it with <see cref="Entered"/>.</summary>
    public RoomEntryAnswer Check(RoomEntry entry) =>
        entry.Place > Served ? RoomEntryAnswer.NotYet
        : entry.Place <= Over ? RoomEntryAnswer.Missed
        : _entered.TryGetValue(entry.Place, out var visitor) && visitor != entry.Visitor ? RoomEntryAnswer.Taken
        : RoomEntryAnswer.In;

    public bool HasEntered(long place) => _entered.ContainsKey(place);

    /// <summary>Somebody is in.</summary>
    public void Entered(RoomEntry entry)
    {
        if (_entered.TryAdd(entry.Place, entry.Visitor) && entry.Place > _expectedFrom)
        {
            _outstanding--;
        }

        _inside[entry.Place] = _last;
    }

    /// <summary>What a silo saw of those inside.</summary>
    public void Take(RoomReport report)
    {
        foreach (var place in report.Seen)
        {
            if (place <= Served)
            {
                _inside[place] = _last;
            }
        }

        foreach (var place in report.Left)
        {
            _inside.Remove(place);
        }
    }

    /// <summary>Time makes places void, and calls vain.</summary>
    private void Forget(long now)
    {
        while (_expected.TryPeek(out var call) && call.At + ShowsWithin <= now)
        {
            _expected.Dequeue();
            var absent = 0L;
            for (var place = call.From + 1; place <= call.To; place++)
            {
                absent += _entered.ContainsKey(place) ? 0 : 1;
            }

            _owed += absent;
            _outstanding -= absent;
            _expectedFrom = call.To;
        }

        while (_called.TryPeek(out var call) && call.At + MayComeFor <= now)
        {
            _called.Dequeue();
            for (var place = call.From + 1; place <= call.To; place++)
            {
                _entered.Remove(place);
            }

            Over = call.To;
        }

        if (now - _lastSweep >= 1_000)
        {
            _lastSweep = now;
            foreach (var (place, seen) in _inside)
            {
                if (seen + IdleAfter <= now)
                {
                    _inside.Remove(place);
                }
            }
        }
    }

    private void Count(long count)
    {
        var second = _last / 1_000;
        for (_second = Math.Max(_second, second - PaceSeconds); _second < second; )
        {
            ref var oldest = ref _calledIn[++_second % PaceSeconds];
            _calledLately -= oldest;
            oldest = 0;
        }

        _calledIn[second % PaceSeconds] += count;
        _calledLately += count;
    }
}
