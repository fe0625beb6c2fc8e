using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.WaitingRooms;

/// <inheritdoc cref="IWaitingRoomGrain"/>
/// <remarks>
/// Places are saved as given in blocks, as order numbers are. How far the line has moved is saved with every write and every few seconds,
/// so the next activation goes on from there.
/// </remarks>
public sealed partial class WaitingRoomGrain(
    [PersistentState("waiting-room", Storages.Domain)] IPersistentState<SavedWaitingRoom> storage,
    IRuntimeSettings settings,
    IRandomness randomness,
    TimeProvider time,
    ILogger<WaitingRoomGrain> logger
) : SavedGrain<SavedWaitingRoom>(storage), IWaitingRoomGrain
{
    private const int MaxBlock = 64;
    private const int MaxDraws = 20;
    private const int MaxDeleted = 100;

    /// <summary>A line that had no visitors for so long is over; the next one is another round.</summary>
    private static readonly TimeSpan RoundEnds = TimeSpan.FromMinutes(30);

    /// <summary>How often it is saved how far the line has moved.</summary>
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(5);

    /// <summary>How often it is saved that people wait, also while the line stands.</summary>
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromMinutes(1);

    /// <summary>A block that was used up sooner than this is followed by one of twice its size.</summary>
    private static readonly TimeSpan Rush = TimeSpan.FromSeconds(1);

    private readonly Queue<(string Id, long Last)> _rows = [];
    private RoomPace _pace = new(0, 0, 0);
    private long _given;
    private int _block;
    private long _blockAt;

    private SiteSettings Settings => settings.Now.Of(this.GetPrimaryKeyString());

    private long Now => time.GetTimestamp() / (time.TimestampFrequency / 1_000);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _given = Current.Given;
        _pace = new RoomPace(Current.Served, Current.Over, Now);
        foreach (var (id, last, entered) in Current.Read().OrderBy(row => row.Last))
        {
            _rows.Enqueue((id, last));
            for (var i = 0; i < entered.Places.Length; i++)
            {
                _pace.Restore(entered.Places[i], entered.Visitors[i]);
            }
        }

        ForgetRows();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (Exists && (_given < Current.Given || _pace.Served != Current.Served))
        {
            try
            {
                await Save(Present() with { Given = _given });
            }
            catch (Exception failure)
            {
                LogGap(failure, Current.Given - _given);
            }
        }

        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task<RoomArrival> Arrive(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ThrowIfLost();
        await Begin();
        Move();
        if (_given + count > Current.Given)
        {
            _block = _block > 0 && time.GetElapsedTime(_blockAt) < Rush ? Math.Min(2 * _block, MaxBlock) : 1;
            await Save(Present() with { Given = _given + Math.Max(count, _block) });
            _blockAt = time.GetTimestamp();
        }

        var first = _given + 1;
        _given += count;
        Move();
        return new RoomArrival(first, View());
    }

    public async Task<ImmutableArray<RoomEntryAnswer>> Enter(ImmutableArray<RoomEntry> entries)
    {
        ThrowIfLost();
        await Begin();
        Move();
        var answers = ImmutableArray.CreateBuilder<RoomEntryAnswer>(entries.Length);
        var fresh = new Dictionary<long, RoomEntry>();
        foreach (var entry in entries)
        {
            var answer = _pace.Check(entry);
            if (answer == RoomEntryAnswer.In && !_pace.HasEntered(entry.Place) && !fresh.TryAdd(entry.Place, entry))
            {
                answer = fresh[entry.Place].Visitor == entry.Visitor ? RoomEntryAnswer.In : RoomEntryAnswer.Taken;
            }

            answers.Add(answer);
        }

        if (fresh.Count > 0)
        {
            await Save(fresh.Values);
        }

        return answers.ToImmutable();
    }

    public async Task<RoomView> Ask(RoomReport report)
    {
        ThrowIfLost();
        await Begin();
        _pace.Take(report);
        Move();
        if (time.GetUtcNow() - Current.At >= (_pace.Served == Current.Served ? BetweenSigns : BetweenSaves))
        {
            await Save(Present());
        }

        return View();
    }

    /// <summary>Begins a round where the last one is over, and draws places by lot when the sale begins.</summary>
    private async Task Begin()
    {
        var now = time.GetUtcNow();
        if (Current.Round == 0 || now - Current.At > RoundEnds)
        {
            var next = Current with
            {
                Round = Current.Round + 1,
                Given = _given,
                Served = _given,
                Over = _given,
                At = now,
                OpenedAt = now,
                Draws = [],
                Secret = Current.Secret.Length > 0 ? Current.Secret : Convert.ToBase64String(Random(32)),
            };
            await Save(next, rows: [.. _rows.Select(row => RowChange.Delete(row.Id))]);
            _rows.Clear();
            _pace = new RoomPace(_given, _given, Now);
        }

        if (
            Settings.WaitingRoomOpens is { } opens
            && opens <= now
            && opens > Current.OpenedAt
            && opens != Current.DrawnFor
            && Current.Draws.Length < MaxDraws
        )
        {
            var draw = new LotDraw(_pace.Served, _given, BitConverter.ToInt64(Random(8)));
            await Save(Present() with { DrawnFor = opens, Draws = [.. Current.Draws, draw] });
        }
    }

    private byte[] Random(int length)
    {
        var bytes = new byte[length];
        randomness.Fill(bytes);
        return bytes;
    }

    private void Move()
    {
        var here = Settings;
        if (here.WaitingRoom > 0 && !(here.WaitingRoomOpens > time.GetUtcNow()))
        {
            _pace.Move(Now, _given, here.WaitingRoom, here.WaitingRoomInside);
        }
        else
        {
            _pace.Stand(Now);
        }
    }

    private async Task Save(IReadOnlyCollection<RoomEntry> entered)
    {
        var row = SavedWaitingRoom.RowOf(
            Ids.New(time),
            new EnteredPlaces([.. entered.Select(entry => entry.Place)], [.. entered.Select(entry => entry.Visitor)])
        );
        var old = new List<RowChange>();
        while (old.Count < MaxDeleted && _rows.TryPeek(out var oldest) && oldest.Last <= _pace.Over)
        {
            old.Add(RowChange.Delete(_rows.Dequeue().Id));
        }

        await Save(Present(), rows: [row, .. old]);
        _rows.Enqueue((row.Id, row.Sort));
        foreach (var entry in entered)
        {
            _pace.Entered(entry);
        }
    }

    private SavedWaitingRoom Present() => Current with { Served = _pace.Served, Over = _pace.Over, At = time.GetUtcNow() };

    private RoomView View()
    {
        var here = Settings;
        var opens = here.WaitingRoomOpens > time.GetUtcNow() ? here.WaitingRoomOpens : null;
        return new RoomView(
            Current.Round,
            _given,
            _pace.Served,
            Current.OpenedAt,
            opens,
            _pace.PerMinute(here.WaitingRoom),
            [.. Convert.FromBase64String(Current.Secret)],
            Current.Draws
        );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Places} places of a waiting room could not be returned; the line skips them.")]
    private partial void LogGap(Exception failure, long places);
}
