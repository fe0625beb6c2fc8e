using System.Globalization;
using Dukaan.Silo.ShardMigrations;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Tests.Storage;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Dukaan.Silo.Tests.Shards;

/// <summary>
/// A main database and one shard, the storage of two processes over them, and a mover that is made as often as a test likes.
/// </summary>
internal sealed class TwoShards : IAsyncDisposable
{
    public const string Far = "ent1";

    private TwoShards(ShardOptions options, StorageHarness one, StorageHarness other) => (Options, One, Other) = (options, one, other);

    public ShardOptions Options { get; }

    /// <summary>A process.</summary>
    public StorageHarness One { get; }

    /// <summary>Another; it hears of moves only when a database refuses it.</summary>
    public StorageHarness Other { get; }

    public string Store { get; } = Ids.New(TimeProvider.System);

    public Shard Main => One.Shards.Main;

    public Shard Shard => One.Shards.Named(Far)!;

    public ShardTable Table => new(Main.Database);

    public StoreMigrations Moves => new(One.Shards, Table, Options);

    public static async Task<TwoShards> Start(Func<ShardOptions, ShardOptions>? adjust = null)
    {
        var cluster = await PostgresCluster.Shared;
        var (main, far) = (await cluster.NewDatabase(), await cluster.NewDatabase());
        var options = new ShardOptions
        {
            Databases = new Dictionary<string, string> { [Far] = far },
            Grace = TimeSpan.Zero,
            MaxPause = TimeSpan.FromSeconds(10),
            Timeout = TimeSpan.FromSeconds(30),
        };
        options = adjust?.Invoke(options) ?? options;
        var shards = new TwoShards(options, await StorageHarness.Start(main, options), await StorageHarness.Start(main, options));
        // The move looks whether there is such a store.
        await shards.Execute(
            ShardOptions.Main,
            $"INSERT INTO grain_state (kind, key, version, schema, payload, updated_at) VALUES ('store', '{shards.Store}', 1, 1, "
                + $"'{{}}', now())"
        );
        return shards;
    }

    public ShardMigrator Mover(Func<MigrationPhase, Task>? reached = null) =>
        new(One.Shards, Table, Options, new ShardMeter(One.Map, Options, One.Meters), NullLogger<ShardMigrator>.Instance)
        {
            Reached = reached,
        };

    /// <summary>Asks for a move and makes it, to the end.</summary>
    public async Task Move(string shard)
    {
        (await Moves.Ask(Store, shard)).OrThrow();
        await Finish();
    }

    /// <summary>Goes on until nothing is under way.</summary>
    public Task Finish() =>
        Eventually.Holds(
            async () =>
            {
                await Mover().Round(CancellationToken.None);
                return await Moves.Find(Store) is null or { Step: "settled" };
            },
            "the move should come to an end; the note in store_shard says why it does not"
        );

    public string Key(string id) => StoreKey.Of(Store, id);

    /// <summary>The shards whose databases have a row of this grain.</summary>
    public async Task<string> Holders(string key)
    {
        var holders = new List<string>();
        foreach (var shard in One.Shards.All)
        {
            if (await Scalar<long>(shard.Name, $"SELECT count(*) FROM grain_state WHERE key = '{key}'") > 0)
            {
                holders.Add(shard.Name);
            }
        }

        return string.Join(' ', holders);
    }

    public async Task<T> Scalar<T>(string shard, string sql)
    {
        await using var command = One.Shards.Named(shard)!.Database.CreateCommand(sql);
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync())!, typeof(T), CultureInfo.InvariantCulture);
    }

    public async Task Execute(string shard, string sql)
    {
        await using var command = One.Shards.Named(shard)!.Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>All rows of the store in a database, by table.</summary>
    public async Task<string> Rows(string shard)
    {
        var all = new List<string>();
        foreach (var table in StoreTable.All)
        {
            await using var command = One
                .Shards.Named(shard)!
                .Database.CreateCommand(
                    "SELECT coalesce(string_agg(row, chr(10) ORDER BY row), '') FROM (SELECT to_jsonb(t)::text AS row FROM "
                        + $"{table.Name} t WHERE {table.Where(Store)}) AS rows"
                );
            all.Add($"{table.Name}:\n{await command.ExecuteScalarAsync()}");
        }

        return string.Join('\n', all);
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
    }
}
