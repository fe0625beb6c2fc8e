using System.Diagnostics;
using System.Threading.Channels;
using Dukaan.Silo.Postgres;
using Dukaan.Silo.Shards;
using Dukaan.Silo.Usage;
using Dukaan.Values;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>
/// Group reads: one statement reads the records that many activations wait for. While one batch is read, the next one is collected. So a
/// single read does not wait, and a thousand first calls at once need two connections.
/// </summary>
internal sealed class ReadQueue(NpgsqlDataSource database, StorageOptions options, ShopUsage usage, string shard)
{
    private const string Sql = """
        SELECT wanted.n, state.version, state.schema, state.payload
        FROM unnest($1, $2) WITH ORDINALITY AS wanted (kind, key, n)
        LEFT JOIN store_place AS place ON place.store_id = split_part(wanted.key, '/', 1) COLLATE "C"
        LEFT JOIN grain_state AS state
            ON state.kind = wanted.kind COLLATE "C" AND state.key = wanted.key COLLATE "C" AND coalesce(place.reads, $3)
        WHERE state.version IS NOT NULL OR NOT coalesce(place.reads, $3)
        """;

    private readonly Channel<PendingRead> _waiting = Channel.CreateBounded<PendingRead>(options.MaxWaiting);
    private Task _readers = Task.CompletedTask;

    /// <exception cref="StoreMovedException">The store does not live in this shard.</exception>
    /// <exception cref="StorageUnavailableException">Too much is waiting, or the database is away or did not answer in time.</exception>
    public Task<GrainRecord> Read(string kind, string key)
    {
        var read = new PendingRead(kind, key);
        return _waiting.Writer.TryWrite(read)
            ? read.Result
            : throw new StorageUnavailableException(
                "Too many reads are waiting for the database, or it is being closed. Try again shortly.",
                nothingSaved: true
            );
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _readers = Task.WhenAll(Enumerable.Range(0, options.Readers).Select(_ => Task.Run(ReadLoop, CancellationToken.None)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _waiting.Writer.TryComplete();
        return _readers.WaitAsync(cancellationToken);
    }

    private async Task ReadLoop()
    {
        var batch = new List<PendingRead>(options.MaxReadBatch);
        while (await _waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < options.MaxReadBatch && _waiting.Reader.TryRead(out var read))
            {
                batch.Add(read);
            }

            await Answer(batch);
        }
    }

    /// <summary>Reads the batch and answers each; never throws.</summary>
    private async Task Answer(List<PendingRead> batch)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            await Execute(batch);
            var share = Stopwatch.GetElapsedTime(started) / batch.Count;
            batch.ForEach(read => usage.Database(read.Key, share));
            batch.ForEach(read => read.Missing());
        }
        catch (Exception e)
        {
            foreach (var read in batch)
            {
                read.Failed(
                    e is NpgsqlException or TimeoutException
                        ? new StorageUnavailableException(
                            $"The state of {read.Kind} '{read.Key}' could not be read: {e.Message}",
                            nothingSaved: true,
                            e
                        )
                        : e
                );
            }
        }
    }

    private async Task Execute(List<PendingRead> batch)
    {
        using var span = Traces.Gather("read", batch.Select(read => read.Trace));
        await using var connection = await database.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Sql, connection)
        {
            CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds),
            Parameters =
            {
                Texts(batch.Select(read => read.Kind)),
                Texts(batch.Select(read => read.Key)),
                new NpgsqlParameter<bool> { TypedValue = Shard.IsMain(shard) },
            },
        };
        if (options.Prepare)
        {
            await command.PrepareAsync();
        }

        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var read = batch[(int)reader.GetInt64(0) - 1];
            if (reader.IsDBNull(1))
            {
                read.Failed(new StoreMovedException($"{read.Kind} '{read.Key}' does not live in the shard '{shard}'."));
                continue;
            }

            var json = reader.IsDBNull(3) ? null : reader.GetString(3);
            read.Found(new GrainRecord(reader.GetInt64(1), reader.GetInt32(2), json, []));
        }
    }

    private static NpgsqlParameter<string[]> Texts(IEnumerable<string> texts) =>
        new() { TypedValue = [.. texts], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };
}
