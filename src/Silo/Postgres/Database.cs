using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Postgres;

/// <summary>The one pool of connections.</summary>
public static class Database
{
    /// <summary>
    /// Makes the pool. Settings of the connection string have precedence; others get bounds. Frequent statements are prepared by name;
    /// <c>Max Auto Prepare</c> stays 0, since an error in the run that prepares a statement breaks it (npgsql #6391). A connection is not
    /// reset between two uses, which would cost the database as much as a small query: no code here leaves a setting, a lock or a table in
    /// a session.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a connection string.</exception>
    public static NpgsqlDataSource Open(string connectionString, int maxConnections = 20)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);

        // Not ContainsKey, which tells whether the keyword exists at all.
        var said = settings.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (
            var (keyword, value) in new Dictionary<string, object>
            {
                ["Maximum Pool Size"] = maxConnections,
                ["Timeout"] = 5,
                ["Command Timeout"] = 10,
                ["Keepalive"] = 15,
                ["No Reset On Close"] = true,
                ["Application Name"] = "dukaan",
            }
        )
        {
            if (!said.Contains(keyword))
            {
                settings[keyword] = value;
            }
        }

        return NpgsqlDataSource.Create(settings);
    }
}
