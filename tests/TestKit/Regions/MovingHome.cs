using Npgsql;

namespace Dukaan.TestKit.Regions;

/// <summary>
/// A home that can move: in the region bom1 at first, and sin1 stands by, each beside its own member of one database cluster. fra1 is a
/// region of its own, through which shoppers come.
/// </summary>
public sealed class MovingHome : IAsyncDisposable
{
    private readonly string[] _urls = [.. Enumerable.Range(0, 3).Select(_ => $"http://127.0.0.1:{FreePort.Next()}")];

    private readonly IReadOnlyDictionary<string, string> _settings;

    private MovingHome(string database, IReadOnlyDictionary<string, string> settings) => (Database, _settings) = (database, settings);

    /// <summary>A connection string that names all members.</summary>
    public string Database { get; }

    /// <summary>Home at first.</summary>
    public DukaanProcess Bom { get; private set; } = null!;

    /// <summary>Stands by at first.</summary>
    public DukaanProcess Sin { get; private set; } = null!;

    /// <summary>Another region.</summary>
    public DukaanProcess Fra { get; private set; } = null!;

    /// <param name="database">A connection string that names both members.</param>
    /// <param name="inBom">The member in bom1, the primary: <c>host:port</c>.</param>
    /// <param name="inSin">The member in sin1.</param>
    /// <param name="settings">What else its processes are told.</param>
    public static async Task<MovingHome> Start(
        string database,
        string inBom,
        string inSin,
        IReadOnlyDictionary<string, string>? settings = null
    )
    {
        var home = new MovingHome(database, settings ?? new Dictionary<string, string>());
        var elsewhere = await (await PostgresCluster.Shared).NewDatabase();
        var starting = home.Start(elsewhere, "fra1", home._urls[2]);
        home.Bom = await home.Start(database, "bom1", home._urls[0], inBom);
        home.Sin = await home.Start(database, "sin1", home._urls[1], inSin, standby: true);
        home.Fra = await starting;
        return home;
    }

    /// <summary>The database at one member.</summary>
    public string DatabaseAt(string member)
    {
        var settings = new NpgsqlConnectionStringBuilder(Database) { Host = member };
        return settings.ConnectionString;
    }

    public async ValueTask DisposeAsync() =>
        await Task.WhenAll(Bom.DisposeAsync().AsTask(), Sin.DisposeAsync().AsTask(), Fra.DisposeAsync().AsTask());

    private Task<DukaanProcess> Start(string database, string region, string url, string? member = null, bool standby = false)
    {
        var settings = new Dictionary<string, string>(_settings)
        {
            ["DUKAAN_REGION"] = region,
            ["DUKAAN_REGIONS"] = $"bom1={_urls[0]}|{_urls[1]},fra1={_urls[2]}",
            ["DUKAAN_REGION_SECRET"] = RegionSet.Secret,
        };
        if (member is not null)
        {
            settings["DUKAAN_HOME"] = "bom1";
            settings["DUKAAN_POSTGRES_HERE"] = member;
            settings["DUKAAN_COMMIT"] = "far";
        }

        return DukaanProcess.Start(database, settings, new Uri(url), standby: standby);
    }
}
