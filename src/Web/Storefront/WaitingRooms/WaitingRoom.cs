using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.WaitingRooms;
using Dukaan.Web.Links;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>
/// The line of one shop as this process sees it. Whoever waits costs no grain call: what is asked of the line's grain is asked for all
/// shoppers at once, arrivals in their order.
/// </summary>
internal sealed class WaitingRoom(string storeId, IGrainFactory grains, TimeProvider time)
{
    /// <summary>The most shoppers that wait for an answer of the grain at once; more are told to come again.</summary>
    private const int MaxPending = 10_000;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<long, long> _seen = new();
    private List<TaskCompletionSource<(long, RoomView)?>> _arriving = [];
    private List<(RoomEntry Entry, TaskCompletionSource<RoomEntryAnswer?> Answer)> _entering = [];
    private ConcurrentBag<long> _left = [];
    private bool _asksArrivals;
    private bool _asksEntries;
    private RoomView? _view;
    private Task<RoomView>? _first;
    private long _usedAt = time.GetTimestamp();

    /// <summary>How the line stood within the last second or so; null: it was not asked yet.</summary>
    public RoomView? View => Volatile.Read(ref _view);

    /// <summary>The time since the last visitor.</summary>
    public TimeSpan Idle => time.GetElapsedTime(Volatile.Read(ref _usedAt));

    public void Use() => Volatile.Write(ref _usedAt, time.GetTimestamp());

    /// <summary>Somebody inside asked for something.</summary>
    public void Seen(long number) => _seen[number] = 0;

    /// <summary>Somebody inside ordered.</summary>
    public void Left(long number) => _left.Add(number);

    /// <summary>A number at the end of the line, with how it stands; null: there is none just now.</summary>
    public Task<(long Number, RoomView Room)?> Arrive()
    {
        var mine = new TaskCompletionSource<(long, RoomView)?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_arriving.Count >= MaxPending)
            {
                return Task.FromResult<(long, RoomView)?>(null);
            }

            _arriving.Add(mine);
            if (_asksArrivals)
            {
                return mine.Task;
            }

            _asksArrivals = true;
        }

        _ = Task.Run(AskArrivals);
        return mine.Task;
    }

    /// <summary>Whether this place may come in; null: the grain does not answer.</summary>
    public Task<RoomEntryAnswer?> Enter(RoomEntry entry)
    {
        var mine = new TaskCompletionSource<RoomEntryAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_entering.Count >= MaxPending)
            {
                return Task.FromResult<RoomEntryAnswer?>(null);
            }

            _entering.Add((entry, mine));
            if (_asksEntries)
            {
                return mine.Task;
            }

            _asksEntries = true;
        }

        _ = Task.Run(AskEntries);
        return mine.Task;
    }

    /// <summary>How the line stands; the first time it is asked for, once for all.</summary>
    public ValueTask<RoomView> Known()
    {
        if (View is { } view)
        {
            return new(view);
        }

        lock (_lock)
        {
            if (_first is null or { IsFaulted: true } or { IsCanceled: true })
            {
                _first = Task.Run(Ask);
            }

            return new(_first);
        }
    }

    /// <summary>Asks how the line stands, and tells who is inside.</summary>
    /// <exception cref="Exception">The grain does not answer; what is known holds.</exception>
    public async Task<RoomView> Ask()
    {
        var (seen, left) = (_seen.Keys.ToImmutableArray(), Interlocked.Exchange(ref _left, []));
        foreach (var number in seen)
        {
            _seen.TryRemove(number, out _);
        }

        Shop.Enter(storeId);
        return Note(await Grain.Ask(new RoomReport(seen, [.. left])));
    }

    private IWaitingRoomGrain Grain => grains.GetGrain<IWaitingRoomGrain>(storeId);

    private async Task AskArrivals()
    {
        Shop.Enter(storeId);
        while (true)
        {
            List<TaskCompletionSource<(long, RoomView)?>> batch;
            lock (_lock)
            {
                (batch, _arriving) = (_arriving, []);
                if (batch.Count == 0)
                {
                    _asksArrivals = false;
                    return;
                }
            }

            try
            {
                var arrival = await Grain.Arrive(batch.Count);
                var room = Note(arrival.Room);
                for (var i = 0; i < batch.Count; i++)
                {
                    batch[i].SetResult((arrival.First + i, room));
                }
            }
            catch (Exception failure)
            {
                batch.ForEach(each => each.SetException(failure));
            }
        }
    }

    private async Task AskEntries()
    {
        Shop.Enter(storeId);
        while (true)
        {
            List<(RoomEntry Entry, TaskCompletionSource<RoomEntryAnswer?> Answer)> batch;
            lock (_lock)
            {
                (batch, _entering) = (_entering, []);
                if (batch.Count == 0)
                {
                    _asksEntries = false;
                    return;
                }
            }

            try
            {
                var answers = await Grain.Enter([.. batch.Select(each => each.Entry)]);
                for (var i = 0; i < batch.Count; i++)
                {
                    batch[i].Answer.SetResult(answers[i]);
                }
            }
            catch (Exception failure)
            {
                batch.ForEach(each => each.Answer.SetException(failure));
            }
        }
    }

    /// <summary>Answers may overtake one another: the line never goes back.</summary>
    private RoomView Note(RoomView view)
    {
        lock (_lock)
        {
            if (_view is not { } known || view.Round > known.Round || (view.Round == known.Round && IsNewer(view, known)))
            {
                Volatile.Write(ref _view, view);
            }

            return _view!;
        }
    }

    private static bool IsNewer(RoomView view, RoomView known) =>
        view.Served >= known.Served && view.Given >= known.Given && view.Draws.Length >= known.Draws.Length;
}
