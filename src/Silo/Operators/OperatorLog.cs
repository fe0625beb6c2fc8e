using System.Collections.Immutable;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Dukaan.Silo.Operators;

/// <summary>
/// What operators did, in the main database of the region. Triggers refuse changes. Who owns the database can remove them, so each entry's
/// hash covers the one before; the process's log has each hash too.
/// </summary>
public sealed partial class OperatorLog(NpgsqlDataSource database, TimeProvider time, ILogger<OperatorLog> log)
{
    private const int MostText = 1000;

    // One writer at a time; the number is this table's own.
    private const string LockSql = "SELECT pg_advisory_xact_lock(725900481)";

    private const string InsertSql =
        "INSERT INTO operator_log (seq, at, operator, action, subject, detail, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)";

    private const string Columns = "SELECT seq, at, operator, action, subject, detail, hash FROM operator_log";

    /// <summary>Appends an entry; it is committed when this returns.</summary>
    public async Task Write(string name, string action, string subject, string detail)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var locking = new NpgsqlCommand(LockSql, connection, transaction))
        {
            await locking.ExecuteNonQueryAsync(); // a statement of its own: the next one must see what the writer before committed
        }

        var (seq, before) = (0L, "");
        await using (var last = new NpgsqlCommand("SELECT seq, hash FROM operator_log ORDER BY seq DESC LIMIT 1", connection, transaction))
        {
            await using var reader = await last.ExecuteReaderAsync();
            if (await reader.ReadAsync())
            {
                (seq, before) = (reader.GetInt64(0), reader.GetString(1));
            }
        }

        var now = time.GetUtcNow();
        var at = new DateTimeOffset(now.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        var entry = new OperatorLogEntry(seq + 1, at, name, action, Cut(subject), Cut(detail), "");
        var hash = entry.HashAfter(before);
        await using (var insert = new NpgsqlCommand(InsertSql, connection, transaction))
        {
            insert.With(entry.Seq, entry.At, entry.Operator, entry.Action, entry.Subject, entry.Detail, hash);
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
        LogWritten(log, entry.Seq, name, action, hash);
    }

    /// <summary>The newest entries before one, the newest first.</summary>
    public async Task<ImmutableArray<OperatorLogEntry>> Read(long before, int most)
    {
        await using var command = database.CreateCommand($"{Columns} WHERE seq < $1 ORDER BY seq DESC LIMIT $2").With(before, most);
        await using var reader = await command.ExecuteReaderAsync();
        var entries = ImmutableArray.CreateBuilder<OperatorLogEntry>();
        while (await reader.ReadAsync())
        {
            entries.Add(Entry(reader));
        }

        return entries.ToImmutable();
    }

    /// <summary>Reads all of it and checks each hash.</summary>
    /// <param name="database">The main database.</param>
    /// <param name="known">An entry and its hash that were written down earlier, or null.</param>
    public static async Task<OperatorLogVerdict> Verify(NpgsqlDataSource database, (long Seq, string Hash)? known)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var command = database.CreateCommand($"{Columns} ORDER BY seq");
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync();
        var (seq, hash) = (0L, "");
        while (await reader.ReadAsync())
        {
            var entry = Entry(reader);
            if (entry.Seq != seq + 1)
            {
                return new OperatorLogVerdict(seq, hash, $"entry {seq + 1} is missing");
            }

            if (entry.Hash != entry.HashAfter(hash) || (known is { } noted && noted.Seq == entry.Seq && noted.Hash != entry.Hash))
            {
                return new OperatorLogVerdict(seq, hash, $"entry {entry.Seq} or one before it is not what was written");
            }

            (seq, hash) = (entry.Seq, entry.Hash);
        }

        return new OperatorLogVerdict(seq, hash, known is { } last && last.Seq > seq ? $"entries after {seq} are missing" : null);
    }

    private static OperatorLogEntry Entry(NpgsqlDataReader reader) =>
        new(
            reader.GetInt64(0),
            reader.GetFieldValue<DateTimeOffset>(1),
            reader.GetString(2),
            reader.GetString(3),
            reader.GetString(4),
            reader.GetString(5),
            reader.GetString(6)
        );

    private static string Cut(string text) => Graphemes.Cut(text, MostText);

    [LoggerMessage(1, LogLevel.Information, "Operator log {Seq}: {Operator} {Action}, hash {Hash}")]
    private static partial void LogWritten(ILogger log, long seq, string @operator, string action, string hash);
}
