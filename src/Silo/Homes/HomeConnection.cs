using System.Data;
using Dukaan.Silo.Postgres;
using Npgsql;

namespace Dukaan.Silo.Homes;

/// <summary>The watch's own connection to the primary: it holds a lock, and is not to wait for those of the shops.</summary>
internal sealed class HomeConnection : IAsyncDisposable
{
    private readonly string _address;
    private NpgsqlConnection? _connection;

    /// <param name="database">A connection string.</param>
    /// <param name="commit">What its commits wait for, as those of the shops do.</param>
    public HomeConnection(string database, CommitMode commit)
    {
        var settings = ConnectionSettings.Read(database, ("Timeout", 2), ("Application Name", "dukaan-home"));
        settings.Pooling = false;
        settings.Commit(commit);
        if (ConnectionSettings.HasSeveralHosts(settings.ConnectionString))
        {
            settings["Target Session Attributes"] = "primary";
        }

        _address = settings.ConnectionString;
    }

    public async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        if (_connection is { State: ConnectionState.Open } open)
        {
            return open;
        }

        await DisposeAsync();
        _connection = new NpgsqlConnection(_address);
        await _connection.OpenAsync(cancellation);
        await using var locked = new NpgsqlCommand($"SELECT pg_advisory_lock_shared({HomeTable.Lock})", _connection);
        await locked.ExecuteNonQueryAsync(cancellation);
        return _connection;
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }
}
