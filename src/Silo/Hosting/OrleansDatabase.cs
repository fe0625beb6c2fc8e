using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Hosting;

/// <summary>The database of Orleans's own tables: membership, and the grains of <c>Storages.Plain</c>.</summary>
internal static class OrleansDatabase
{
    public const string Invariant = "Npgsql";

    public const string Schema = "orleans";

    /// <summary>The connections of a silo: for one-time codes, and now and then for membership.</summary>
    private const int MaxConnections = 10;

    /// <summary>
    /// A connection string of its own gives it its own pool, so that a silo can renew its membership while all other connections are busy.
    /// What the operator's string says has precedence.
    /// </summary>
    public static string ConnectionString(DukaanSiloOptions options)
    {
        var settings = ConnectionSettings.Read(
            options.OrleansPostgres ?? options.Postgres,
            ("Maximum Pool Size", MaxConnections),
            ("Timeout", 5),
            ("Command Timeout", 5),
            ("Keepalive", 15)
        );
        settings.SearchPath = Schema;
        if (ConnectionSettings.HasSeveralHosts(settings.ConnectionString))
        {
            settings["Target Session Attributes"] = "primary";
        }

        settings.ApplicationName = "dukaan-orleans";
        return settings.ConnectionString;
    }
}
