using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>The one pool of connections.</summary>
public static class Database
{
    /// <summary>Makes the pool. What the connection string says wins, except that statements are prepared unless it forbids it.</summary>
    /// <exception cref="ArgumentException">It is not a connection string.</exception>
    public static NpgsqlDataSource Open(string connectionString, int maxConnections = 20)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        void Default(string keyword, object value)
        {
            if (!given.ContainsKey(keyword))
            {
                given[keyword] = value;
            }
        }

        Default("Maximum Pool Size", maxConnections);
        Default("Max Auto Prepare", 50);
        Default("Auto Prepare Min Usages", 2);
        Default("Timeout", 5);
        Default("Command Timeout", 10);
        Default("Keepalive", 15);
        Default("Application Name", "dukaan");
        return NpgsqlDataSource.Create(given);
    }
}
