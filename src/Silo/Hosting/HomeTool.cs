using System.Diagnostics;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// The command line for homes that move. It works on the database alone: processes see within a second what it asks for. Who calls this
/// also calls the engine that chooses the primary.
/// </summary>
public static class HomeTool
{
    private const int Usage = 64; // EX_USAGE of sysexits.h
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>
    /// <c>show</c>; <c>leave PLACE</c> makes the processes elsewhere finish and end, and waits for that; <c>await PLACE</c> waits until the
    /// home is open there; <c>stay</c> takes it back. Answers the code to exit with.
    /// </summary>
    public static async Task<int> Run(DukaanSiloOptions options, string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        await using var database = Database.Open(options.Postgres, maxConnections: 1);
        switch (args)
        {
            case ["show"]:
                await output.WriteLineAsync(
                    (await HomeState.Read(database))?.ToString() ?? "This home was never opened, or does not move."
                );
                return 0;
            case ["leave", var place]:
                await HomeState.Move(database, place, Limit * 2);
                return await Wait(database, error, "Some processes do not end", state => state.Processes == 0);
            case ["await", var place]:
                return await Wait(database, error, $"No process opens it in {place}", state => state.Place == place && state.Processes > 0);
            case ["stay"]:
                await HomeState.Move(database, null, Limit);
                return 0;
            default:
                await error.WriteLineAsync("home takes `show`, `leave PLACE`, `await PLACE` or `stay`.");
                return Usage;
        }
    }

    private static async Task<int> Wait(NpgsqlDataSource database, TextWriter error, string otherwise, Func<HomeState, bool> isSo)
    {
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Limit; await Task.Delay(Between))
        {
            try
            {
                if (await HomeState.Read(database) is { } state && isSo(state))
                {
                    return 0;
                }
            }
            catch (NpgsqlException)
            {
                // No member is the primary just now.
            }
        }

        await error.WriteLineAsync($"{otherwise}, {Limit.TotalSeconds:0} seconds long.");
        return 1;
    }
}
