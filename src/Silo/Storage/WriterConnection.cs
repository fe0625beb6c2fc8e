using System.Data;
using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Storage;

/// <summary>
/// The connection of one writer, kept from batch to batch: the server has its statement prepared and planned. The pool would give it each
/// of its connections in turn.
/// </summary>
internal sealed class WriterConnection(NpgsqlDataSource database) : IAsyncDisposable
{
    /// <summary>The server's function in which a commit waits for its standby.</summary>
    internal const string StandbyWait = "SyncRepWaitForLSN";

    private NpgsqlConnection? _connection;

    /// <summary>
    /// Whether a commit ended without the standby that it had to wait for, because somebody cancelled the wait. The server reports success
    /// and this warning. Only its function's name tells, since the text is in the server's language.
    /// </summary>
    public bool SkippedStandby { get; private set; }

    /// <exception cref="StorageUnavailableException">The database cannot be reached; nothing was saved.</exception>
    public async Task<NpgsqlConnection> Open()
    {
        if (_connection is { State: ConnectionState.Open } open)
        {
            return open;
        }

        await DisposeAsync();
        SkippedStandby = false;
        try
        {
            _connection = await database.OpenConnectionAsync();
            _connection.Notice += (_, e) => SkippedStandby |= e.Notice.Routine == StandbyWait;
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
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }
}
