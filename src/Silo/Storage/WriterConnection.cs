using System.Data;
using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>
/// The connection of one writer, kept from batch to batch: the server has its statement prepared and planned. The pool would give it each
/// of its connections in turn.
/// </summary>
/// <param name="database">Of the shard.</param>
/// <param name="plansOnce">Whether the server plans a prepared statement once for all batches. It would plan it for each, since it takes a
/// small batch for cheaper, and a plan costs as much as some orders.</param>
internal sealed class WriterConnection(NpgsqlDataSource database, bool plansOnce = false) : IAsyncDisposable
{
    // Records and rows are found by their keys, whatever size the tables had when the statement was planned. Without the last one a plan
    // that may not scan a table looks so dear that the server would compile it.
    private const string PlanOnce = "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off";
    private const string PlanAsUsual = "RESET plan_cache_mode; RESET enable_seqscan; RESET jit";

    private const int FirstPlans = 64;

    /// <summary>The server's function in which a commit waits for its standby.</summary>
    internal const string StandbyWait = "SyncRepWaitForLSN";

    private NpgsqlConnection? _connection;
    private long _opened;
    private long _planAgain;

    /// <summary>
    /// Whether a commit ended without the standby that it had to wait for, because somebody cancelled the wait. The server reports success
    /// and this warning. Only its function's name tells, since the text is in the server's language.
    /// </summary>
    public bool SkippedStandby { get; private set; }

    /// <exception cref="StorageUnavailableException">The database cannot be reached; nothing was saved.</exception>
    public async Task<NpgsqlConnection> Open()
    {
        try
        {
            if (_connection is { State: ConnectionState.Open } open)
            {
                if (plansOnce && ++_opened == _planAgain)
                {
                    // The tables have grown since: as often as their size may have doubled.
                    _planAgain *= 2;
                    await Run(open, "DISCARD PLANS");
                }

                return open;
            }

            await DisposeAsync();
            SkippedStandby = false;
            _connection = await database.OpenConnectionAsync();
            _connection.Notice += (_, e) => SkippedStandby |= e.Notice.Routine == StandbyWait;
            if (plansOnce)
            {
                (_opened, _planAgain) = (0, FirstPlans);
                await Run(_connection, PlanOnce);
            }

            return _connection;
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            throw new StorageUnavailableException($"The database cannot be reached: {e.Message}", nothingSaved: true, e);
        }
    }

    /// <summary>Gives the connection back, after an error or at the end; the next <see cref="Open"/> takes another.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_connection is not { } connection)
        {
            return;
        }

        _connection = null;
        await using (connection)
        {
            if (plansOnce && connection.State is ConnectionState.Open)
            {
                try
                {
                    await Run(connection, PlanAsUsual); // others get it next, and the pool resets nothing
                }
                catch (Exception e) when (e is NpgsqlException or TimeoutException)
                {
                    // It is broken, and the pool closes it.
                }
            }
        }
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
