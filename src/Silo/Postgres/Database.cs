using Npgsql;

namespace Dukaan.Silo.Postgres;

/// <summary>The one pool of connections.</summary>
public static class Database
{
    /// <summary>
    /// Makes the pool. Settings of the connection string have precedence; others get bounds. If it names several hosts, connections go to
    /// the one that is the primary. Frequent statements are prepared by name; <c>Max Auto Prepare</c> stays 0, since an error in the run
    /// that prepares a statement breaks it (npgsql #6391). A connection is not reset between two uses, which would cost the database as
    /// much as a small query: no code here leaves a setting, a lock or a table in a session.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a connection string.</exception>
    public static NpgsqlDataSource Open(string connectionString, int maxConnections = 20, CommitMode commit = CommitMode.Server)
    {
        var settings = ConnectionSettings.Read(
            connectionString,
            ("Maximum Pool Size", maxConnections),
            ("Timeout", 5),
            ("Command Timeout", 10),
            ("Keepalive", 15),
            ("No Reset On Close", true),
            ("Application Name", "dukaan")
        );
        settings.Commit(commit);
        if (!ConnectionSettings.HasSeveralHosts(settings.ConnectionString))
        {
            return NpgsqlDataSource.Create(settings);
        }

        // A pool takes this as an argument; in the string, where the operator may have put it, the driver refuses it.
        settings.Remove("Target Session Attributes");
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).BuildMultiHost().WithTargetSession(TargetSessionAttributes.Primary);
    }
}
