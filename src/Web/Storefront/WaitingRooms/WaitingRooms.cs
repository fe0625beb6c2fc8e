using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Storefront.WaitingRooms;

/// <summary>The lines that shoppers of this process wait in. While no shop has a waiting room it does nothing.</summary>
internal sealed partial class WaitingRooms : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>A line without visitors for so long is not polled any more.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, WaitingRoom> _rooms = new(StringComparer.Ordinal);
    private readonly IGrainFactory _grains;
    private readonly IRuntimeSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger<WaitingRooms> _log;
    private readonly Counter<long> _waited;
    private readonly Counter<long> _entered;

    public WaitingRooms(IGrainFactory grains, IRuntimeSettings settings, TimeProvider time, IMeterFactory meters, ILogger<WaitingRooms> log)
    {
        (_grains, _settings, _time, _log) = (grains, settings, time, log);
        var meter = meters.Create("Dukaan.Web");
        _waited = meter.CreateCounter<long>("dukaan.waiting_room.waited", "{person}", "People who came to a waiting room and had to wait.");
        _entered = meter.CreateCounter<long>("dukaan.waiting_room.entered", "{person}", "People who came in through a waiting room.");
    }

    /// <summary>Somebody has to wait.</summary>
    public void Waits() => _waited.Add(1);

    /// <summary>Somebody came in.</summary>
    public void Enters() => _entered.Add(1);

    /// <summary>The line of a shop.</summary>
    public WaitingRoom Of(string storeId)
    {
        var room = _rooms.GetOrAdd(storeId, static (id, its) => new WaitingRoom(id, its._grains, its._time), this);
        room.Use();
        return room;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, _time);
        var asked = new Dictionary<string, Task>(StringComparer.Ordinal);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // A line that does not answer holds up no other: it is asked again once it did.
            foreach (var over in asked.Where(each => each.Value.IsCompleted).ToArray())
            {
                asked.Remove(over.Key);
            }

            foreach (var (storeId, room) in _rooms)
            {
                if (!asked.ContainsKey(storeId))
                {
                    asked.Add(storeId, Ask(storeId, room));
                }
            }
        }
    }

    private async Task Ask(string storeId, WaitingRoom room)
    {
        if (room.Idle > Forgotten || _settings.Now.Of(storeId).WaitingRoom == 0)
        {
            _rooms.TryRemove(storeId, out _);
            return;
        }

        try
        {
            await room.Ask();
        }
        catch (Exception failure)
        {
            LogAway(failure, storeId);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The waiting room of shop {StoreId} does not answer; it lets nobody in until then")]
    private partial void LogAway(Exception failure, string storeId);
}
