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
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>
    /// <c>show</c>; <c>leave PLACE</c> makes the processes elsewhere finish and end, and waits for that; <c>await PLACE</c> waits until the
    /// home is open there; <c>stay</c> takes it back. <c>move PLACE</c> is all of that with the switch in between, where Patroni does it.
    /// Answers the code to exit with.
    /// </summary>
    /// <param name="options">The databases; of the main one all members.</param>
    /// <param name="args">The words.</param>
    /// <param name="output">What was asked for.</param>
    /// <param name="error">What went wrong.</param>
    /// <param name="patroni">The members of the home's database; null: another program switches over.</param>
    public static async Task<int> Run(
        DukaanSiloOptions options,
        string[] args,
        TextWriter output,
        TextWriter error,
        PatroniApi? patroni = null
    )
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
                return await Left(database, error);
            case ["await", var place]:
                return await Opened(database, error, place);
            case ["move", var place] when patroni is not null:
                return await Move(database, patroni, place, output, error);
            case ["stay"]:
                await HomeState.Move(database, null, Limit);
                return 0;
            default:
                await error.WriteLineAsync(
                    "home takes `show`, `leave PLACE`, `await PLACE`, `stay`, and with DUKAAN_PATRONI `move PLACE`."
                );
                return Usage;
        }
    }

    private static async Task<int> Move(NpgsqlDataSource database, PatroniApi patroni, string place, TextWriter output, TextWriter error)
    {
        try
        {
            var members = await patroni.Members();
            if (members.FirstOrDefault(node => node.Name == place) is not { CanLead: true } and not { IsLeader: true })
            {
                var there = string.Join(", ", members.Select(node => $"{node.Name} ({node.Role}, {node.State})"));
                await error.WriteLineAsync($"No member in {place} could take over; there are {there}.");
                return 1;
            }

            await HomeState.Checkpoint(database, Limit);
            await HomeState.Move(database, place, Limit * 2);
            var began = Stopwatch.GetTimestamp();
            if (await Left(database, error) == 0)
            {
                // Patroni answers a second after it has switched; the processes there need not wait for that.
                var switching = patroni.SwitchTo(place);
                var opening = Opened(database, error, place);
                if (await Task.WhenAny(switching, opening) == switching)
                {
                    await switching;
                }

                if (await opening == 0)
                {
                    await output.WriteLineAsync($"open in {place} after {Stopwatch.GetElapsedTime(began).TotalMilliseconds:0} ms");
                    await switching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // it is there, whatever Patroni says of it
                    return 0;
                }
            }
        }
        catch (PatroniException e)
        {
            await error.WriteLineAsync(e.Message);
        }

        await HomeState.Move(database, null, Limit);
        return 1;
    }

    private static Task<int> Left(NpgsqlDataSource database, TextWriter error) =>
        Wait(database, error, "Some processes do not end", state => state.Processes == 0);

    private static Task<int> Opened(NpgsqlDataSource database, TextWriter error, string place) =>
        Wait(database, error, $"No process opens it in {place}", state => state.Place == place && state.Processes > 0);

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
