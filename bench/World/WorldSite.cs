using Dukaan.TestKit;

namespace Dukaan.Bench.World;

/// <summary>A process of a region, or of a home in one of its places.</summary>
/// <param name="place">Where it runs.</param>
/// <param name="home">Whose shops it serves; null: a region of its own.</param>
internal sealed class WorldSite(string place, string? home)
{
    public string Place => place;

    public string? Home => home;

    public Uri Url { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    public DukaanProcess? Process { get; private set; }

    /// <summary>Whether the show keeps it alive: a process that ended by itself is started again, as a supervisor does.</summary>
    public bool IsWanted { get; private set; }

    public async Task Start(string database, IReadOnlyDictionary<string, string> settings, bool standby)
    {
        Process = await DukaanProcess.Start(database, settings, Url, standby: standby);
        IsWanted = true;
    }

    public Task Kill()
    {
        IsWanted = false;
        return Process!.Kill();
    }

    /// <summary>After it was killed, or ended by itself.</summary>
    public async Task StartAgain(bool standby)
    {
        await Process!.StartAgain(standby);
        IsWanted = true;
    }

    /// <summary>Starts it again if it ended although it was not killed: it has noticed that its home is elsewhere.</summary>
    public async Task Supervise()
    {
        if (IsWanted && Process is { HasEnded: true } ended)
        {
            await ended.Ended();
            await ended.StartAgain(standby: true);
        }
    }
}
