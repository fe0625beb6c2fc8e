using Npgsql;

namespace Dukaan.Silo.Postgres;

/// <summary>An operator's connection string, with bounds for what it does not say.</summary>
public static class ConnectionSettings
{
    /// <summary>Whether it names several members of one database cluster; the primary among them is looked for.</summary>
    public static bool HasSeveralHosts(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString).Host?.Contains(',') == true;

    /// <summary>Adds what it does not say.</summary>
    /// <param name="connectionString">Of the operator.</param>
    /// <param name="defaults">By keyword.</param>
    /// <exception cref="ArgumentException">It is not a connection string.</exception>
    public static NpgsqlConnectionStringBuilder Read(string connectionString, params ReadOnlySpan<(string Keyword, object Value)> defaults)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);

        // Not ContainsKey, which tells whether the keyword exists at all.
        var said = settings.Keys.ToHashSet(StringComparer.Ordinal);
        if (settings.Host?.Contains(',') == true)
        {
            // A member that is away costs each new connection this long, and what is known of a member is believed for a second: a new
            // primary must be found at once. The driver's own are 15 and 10 seconds.
            Add("Timeout", 2);
            Add("Host Recheck Seconds", 1);
        }

        foreach (var (keyword, value) in defaults)
        {
            Add(keyword, value);
        }

        return settings;

        void Add(string keyword, object value)
        {
            if (said.Add(keyword))
            {
                settings[keyword] = value;
            }
        }
    }

    /// <summary>Makes its sessions wait for what a commit is to wait for.</summary>
    public static void Commit(this NpgsqlConnectionStringBuilder settings, CommitMode commit)
    {
        if (commit is not CommitMode.Server)
        {
            settings.Options = $"{settings.Options} -c synchronous_commit={(commit is CommitMode.Far ? "on" : "local")}".TrimStart();
        }
    }

    /// <summary>The same database at one member.</summary>
    /// <param name="connectionString">Of the operator.</param>
    /// <param name="member"><c>host</c> or <c>host:port</c>.</param>
    public static string At(string connectionString, string member)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Host = member };
        settings.Remove("Target Session Attributes");
        if (member.LastIndexOf(':') is > 0 and var colon && int.TryParse(member[(colon + 1)..], out var port))
        {
            (settings.Host, settings.Port) = (member[..colon], port);
        }

        return settings.ConnectionString;
    }
}
