using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Postgres;

/// <summary>The one pool of connections.</summary>
public static class Database
{
    /// <summary>
    /// Makes the pool. What the connection string says stands; what it leaves open is bounded. Statements that are run often are prepared
    /// by name; <c>Max Auto Prepare</c> stays 0, since an error in the run that prepares spoils the statement (npgsql #6391). A connection
    /// is not reset between two uses, which costs the database as much as a small query: nothing here leaves anything in a session, neither
    /// a setting nor a lock nor a table.
    /// </summary>
    /// <exception cref="ArgumentException">It is not a connection string.</exception>
    public static NpgsqlDataSource Open(string connectionString, int maxConnections = 20)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);

        // Not ContainsKey: that one tells whether there is such a keyword at all.
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
