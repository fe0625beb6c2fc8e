using Dukaan.Silo.Storage;
using Npgsql;

namespace Dukaan.Silo.Hosting;

/// <summary>Where Orleans keeps what is its own: membership, and the grains of <c>Storages.Plain</c>.</summary>
internal static class OrleansDatabase
{
    public const string Invariant = "Npgsql";

    public const string Schema = "orleans";

    /// <summary>Of a silo: for one-time codes; membership asks now and then.</summary>
    private const int MaxConnections = 10;

    /// <summary>
    /// A pool of its own by its own connection string, so that a silo can say that it is alive while the shop's connections are all busy.
    /// What the operator's string says stands.
    /// </summary>
    public static string ConnectionString(DukaanSiloOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(options.OrleansPostgres ?? options.Postgres) { SearchPath = Schema };
        var said = settings.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (
            var (keyword, value) in new Dictionary<string, object>
            {
                ["Maximum Pool Size"] = MaxConnections,
                ["Timeout"] = 5,
                ["Command Timeout"] = 5,
                ["Keepalive"] = 15,
            }
        )
        {
            if (!said.Contains(keyword))
            {
                settings[keyword] = value;
            }
        }

        settings.ApplicationName = "dukaan-orleans";
        return settings.ConnectionString;
    }
}
