using Dukaan.Silo.Postgres;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Storage;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Hosting;

/// <summary>
/// The command line for shards. It works on the databases alone, so it needs their passwords and nothing else. A running process makes the
/// move itself.
/// </summary>
public static class ShardTool
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Untaken = TimeSpan.FromSeconds(20);

    /// <summary><c>list</c>, or <c>move STORE SHARD</c>. Answers the code to exit with.</summary>
    public static async Task<int> Run(
        DukaanSiloOptions options,
        string[] args,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var services = new ServiceCollection().AddLogging().AddMetrics().AddSingleton(TimeProvider.System).AddSingleton<StorageMeter>();
        DatabaseUpdate.AddDatabase(services, options);
        services.AddShards(options);
        await using var provider = services.BuildServiceProvider();
        var moves = provider.GetRequiredService<StoreMigrations>();
        switch (args)
        {
            case ["list"]:
                foreach (var store in await moves.List(int.MaxValue))
                {
                    await output.WriteLineAsync(Line(store));
                }

                return 0;
            case ["move", var store, var shard]:
                var asked = await moves.Ask(await moves.Id(store), shard);
                if (asked.Ok)
                {
                    return await Watch(moves, asked.Value.StoreId, output, error, cancellationToken);
                }

                await error.WriteLineAsync(asked.Error.Message);
                return 1;
            default:
                await error.WriteLineAsync("shard takes `list`, or `move STORE SHARD` with a store's id or link name.");
                return 64; // EX_USAGE of sysexits.h
        }
    }

    private static async Task<int> Watch(
        StoreMigrations moves,
        string storeId,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellationToken
    )
    {
        for (var (last, began) = ("", TimeProvider.System.GetTimestamp()); ; await Task.Delay(Between, cancellationToken))
        {
            var now = await moves.Find(storeId);
            if (now is null or { Step: "settled" })
            {
                await output.WriteLineAsync(now is null ? $"{storeId} lives in {ShardOptions.Main}" : Line(now));
                return now is { Note.Length: > 0 } ? 1 : 0;
            }

            if (Line(now) is var line && line != last)
            {
                await output.WriteLineAsync(last = line);
            }

            if (now.Step == "wanted" && now.Tries == 0 && TimeProvider.System.GetElapsedTime(began) > Untaken)
            {
                await error.WriteLineAsync("Nobody has taken it up: is a process running that has DUKAAN_SHARDS? It stays asked for.");
                return 1;
            }
        }
    }

    private static string Line(StoreShard store) =>
        string.Join(
            ' ',
            new[]
            {
                $"{store.StoreId} lives in {store.Shard},",
                store.Step switch
                {
                    "wanted" => $"is to move to {store.Target}",
                    "copying" => $"is being copied to {store.Target}",
                    "stopping" => "is to stay there after all",
                    "cleaning" => $"and what it left in {store.Source} goes",
                    _ => "settled",
                },
                store.Paused is { } paused ? $"(its writes waited {paused.TotalMilliseconds:0} ms)" : "",
                store.Note,
            }.Where(part => part.Length > 0)
        );
}
