using System.Globalization;
using Dukaan.TestKit;
using Npgsql;

namespace Dukaan.Bench.Orders;

/// <summary>What a PostgreSQL server did since it started, as the server and the kernel count it.</summary>
/// <param name="Seconds">Processor time of all its processes, in seconds, those that have ended included.</param>
/// <param name="WalBytes">Bytes of log written.</param>
/// <param name="Rows">Rows inserted, updated and deleted in the database.</param>
/// <param name="Bytes">Size of the database.</param>
internal readonly record struct PostgresMeter(double Seconds, double WalBytes, double Rows, double Bytes)
{
    /// <summary>How a server must be started so that it can count statements; see <see cref="Prepare"/>.</summary>
    public static IReadOnlyList<string> Settings { get; } = ["shared_preload_libraries=pg_stat_statements"];

    /// <summary>The server counts no statements from now on but in <see cref="CountStatements"/>, since counting costs time.</summary>
    public static async Task Prepare(PostgresCluster server)
    {
        await server.Execute("ALTER SYSTEM SET pg_stat_statements.track = 'none'");
        await server.Execute("SELECT pg_reload_conf()");
    }

    public static async Task<PostgresMeter> Read(PostgresCluster server, string database)
    {
        const string Sql = """
            SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8, (tup_inserted + tup_updated + tup_deleted)::float8,
                pg_database_size(current_database())::float8
            FROM pg_stat_database WHERE datname = current_database()
            """;
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await using var command = source.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        var processes = await server.Processes();
        return new PostgresMeter(
            ProcessorTime.WithChildrenThatEnded(int.Parse(processes[0], CultureInfo.InvariantCulture))
                + processes.Skip(1).Sum(process => ProcessorTime.Of(int.Parse(process, CultureInfo.InvariantCulture))),
            reader.GetDouble(0),
            reader.GetDouble(1),
            reader.GetDouble(2)
        );
    }

    /// <summary>Counts the statements that the server runs in this database meanwhile, with beginnings and ends of transactions.</summary>
    public static async Task<long> CountStatements(PostgresCluster server, string database, Func<Task> meanwhile)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        await Run(source, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        await server.Execute("ALTER SYSTEM SET pg_stat_statements.track = 'top'");
        await server.Execute("ALTER SYSTEM SET pg_stat_statements.track_planning = on");
        await server.Execute("SELECT pg_reload_conf()");
        await Run(source, "SELECT pg_stat_statements_reset()");
        await meanwhile();
        await using var count = source.CreateCommand(
            "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid "
                + "WHERE d.datname = current_database() AND query NOT LIKE '%pg_stat_statements%'"
        );
        var calls = (long)(await count.ExecuteScalarAsync())!;
        if (Environment.GetEnvironmentVariable("DUKAAN_BENCH_STATEMENTS") is not null)
        {
            await Print(source);
        }

        await Prepare(server);
        return calls;
    }

    private static async Task Print(NpgsqlDataSource source)
    {
        const string Sql = """
            SELECT calls, total_exec_time, rows, wal_bytes::float8, total_plan_time, plans,
                left(regexp_replace(query, '\s+', ' ', 'g'), 110)
            FROM pg_stat_statements ORDER BY total_exec_time + total_plan_time DESC LIMIT 25
            """;
        await using var command = source.CreateCommand(Sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            await Console.Error.WriteLineAsync(
                $"{reader.GetInt64(0), 8} calls {reader.GetDouble(1), 10:n1} ms, {reader.GetInt64(5), 6} plans "
                    + $"{reader.GetDouble(4), 8:n1} ms {reader.GetInt64(2), 8} rows {reader.GetDouble(3), 12:n0} WAL  {reader.GetString(6)}"
            );
        }
    }

    private static async Task Run(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public static PostgresMeter operator -(PostgresMeter now, PostgresMeter before) =>
        new(now.Seconds - before.Seconds, now.WalBytes - before.WalBytes, now.Rows - before.Rows, now.Bytes - before.Bytes);
}
