using Dukaan.Silo.Storage;
using Npgsql;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Reminders;

/// <summary>
/// Reminders in PostgreSQL: they survive every process. On Microsoft Orleans its own package keeps them, in the same way. A registration
/// gets a version that no other had, so that a handle of an earlier one never removes a later one.
/// </summary>
/// <remarks>Every method throws <see cref="StorageUnavailableException"/> if the database cannot be reached or does not answer in time.</remarks>
public sealed class PostgresReminderTable(NpgsqlDataSource database, StorageOptions options) : IReminderTable
{
    private const string Columns = "SELECT grain_id, name, start_at, period, etag FROM reminder WHERE ";

    public async Task<ReminderTableData> ReadRows(GrainId grainId) =>
        new(await Read(Columns + "grain_id = $1 ORDER BY name", Text(grainId.ToString())));

    public async Task<ReminderTableData> ReadRows(uint begin, uint end) =>
        new(await Read(Columns + (begin < end ? "hash > $1 AND hash <= $2" : "(hash > $1 OR hash <= $2)"), Number(begin), Number(end)));

    public async Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName) =>
        (await Read(Columns + "grain_id = $1 AND name = $2", Text(grainId.ToString()), Text(reminderName))).SingleOrDefault();

    public Task<string?> UpsertRow(ReminderEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Run<string?>(
            """
            INSERT INTO reminder (grain_id, name, hash, start_at, period) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (grain_id, name) DO UPDATE SET start_at = $4, period = $5, etag = gen_random_uuid() RETURNING etag
            """,
            async command => (await command.ExecuteScalarAsync())?.ToString(),
            Text(entry.GrainId.ToString()),
            Text(entry.ReminderName),
            Number(entry.GrainId.GetUniformHashCode()),
            new NpgsqlParameter<DateTime> { TypedValue = DateTime.SpecifyKind(entry.StartAt, DateTimeKind.Utc) },
            new NpgsqlParameter<TimeSpan> { TypedValue = entry.Period });
    }

    public Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag) => !Guid.TryParse(eTag, out var version)
        ? Task.FromResult(false)
        : Run(
            "DELETE FROM reminder WHERE grain_id = $1 AND name = $2 AND etag = $3",
            async command => await command.ExecuteNonQueryAsync() == 1,
            Text(grainId.ToString()),
            Text(reminderName),
            new NpgsqlParameter<Guid> { TypedValue = version });

    public Task TestOnlyClearTable() => Run("DELETE FROM reminder", command => command.ExecuteNonQueryAsync());

    private static NpgsqlParameter<string> Text(string value) => new() { TypedValue = value };

    private static NpgsqlParameter<long> Number(uint value) => new() { TypedValue = value };

    private Task<List<ReminderEntry>> Read(string sql, params NpgsqlParameter[] parameters) => Run(
        sql,
        async command =>
        {
            await using var reader = await command.ExecuteReaderAsync();
            var entries = new List<ReminderEntry>();
            while (await reader.ReadAsync())
            {
                entries.Add(new ReminderEntry
                {
                    GrainId = GrainId.Parse(reader.GetString(0)),
                    ReminderName = reader.GetString(1),
                    StartAt = reader.GetDateTime(2),
                    Period = reader.GetTimeSpan(3),
                    ETag = reader.GetGuid(4).ToString(),
                });
            }

            return entries;
        },
        parameters);

    private async Task<T> Run<T>(string sql, Func<NpgsqlCommand, Task<T>> run, params NpgsqlParameter[] parameters)
    {
        try
        {
            await using var command = database.CreateCommand(sql);
            command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
            command.Parameters.AddRange(parameters);
            return await run(command);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The reminders could not be read or changed: {e.Message}", nothingSaved: false, e);
        }
    }
}
