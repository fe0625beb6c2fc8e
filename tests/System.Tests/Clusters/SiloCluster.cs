using System.Globalization;
using Dukaan.Silo.Clustering;
using Dukaan.Silo.Postgres;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Npgsql;

namespace Dukaan.System.Tests.Clusters;

/// <summary>Several processes of the built site, which are one cluster over real sockets, on a database of their own.</summary>
internal sealed class SiloCluster : IAsyncDisposable
{
    private readonly string _name = $"test-{Guid.NewGuid():N}";
    private readonly List<DukaanProcess> _silos = [];

    private SiloCluster(string database) => Database = database;

    public string Database { get; }

    public IReadOnlyList<DukaanProcess> Silos => _silos;

    /// <summary>Starts silos beside each other, and returns once all are ready. Their order is that of the roles.</summary>
    public static async Task<SiloCluster> Start(params SiloRole[] roles)
    {
        var cluster = new SiloCluster(await (await PostgresCluster.Shared).NewDatabase());
        var starting = roles.Select((role, at) => cluster.Run(role, at, cluster._name)).ToList();
        try
        {
            await Task.WhenAll(starting);
        }
        catch
        {
            cluster._silos.AddRange(starting.Where(silo => silo.IsCompletedSuccessfully).Select(silo => silo.Result));
            await cluster.DisposeAsync();
            throw;
        }

        cluster._silos.AddRange(starting.Select(silo => silo.Result));
        return cluster;
    }

    /// <summary>One more silo.</summary>
    /// <param name="role">What it is for.</param>
    /// <param name="name">Of the cluster that it joins, where it is another.</param>
    public async Task<DukaanProcess> Add(SiloRole role, string? name = null)
    {
        var silo = await Run(role, _silos.Count, name ?? _name);
        _silos.Add(silo);
        return silo;
    }

    private Task<DukaanProcess> Run(SiloRole role, int at, string name) =>
        DukaanProcess.Start(
            Database,
            new Dictionary<string, string>
            {
                ["DUKAAN_CLUSTER"] = name,
                ["DUKAAN_ROLE"] = role.ToString(),
                ["DUKAAN_SILO_NAME"] = $"silo-{at}",
                ["DUKAAN_SILO_ADDRESS"] = "127.0.0.1",
                ["DUKAAN_UNREADY_SECONDS"] = "3",
                ["DUKAAN_SILO_PORT"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
            }
        );

    /// <summary>Signs a seller in through one of them; the code's message is wherever the phone's grain lives.</summary>
    public Task<SellerClient> SignIn(DukaanProcess through, string phone) =>
        SellerClient.SignIn(through.Url, phone, [.. _silos.Select(silo => silo.Url)]);

    /// <summary>The names of the silos that the cluster believes to be alive.</summary>
    public async Task<IReadOnlyList<string>> Members()
    {
        await using var database = NpgsqlDataSource.Create(Database);
        await using var command = database.CreateCommand(
            "SELECT siloname FROM orleans.orleansmembershiptable WHERE status = 3 AND deploymentid = $1 ORDER BY siloname"
        );
        command.Parameters.AddWithValue(_name);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> names = [];
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    /// <summary>How many grains are active in a silo, by their kinds' names (<c>catalog</c>, <c>order</c>), from its metrics.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> Grains(DukaanProcess silo)
    {
        using var http = new HttpClient { BaseAddress = silo.Url };
        var metrics = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        return metrics
            .Split('\n')
            .Where(line => line.StartsWith("orleans_grains{", StringComparison.Ordinal))
            .Select(line => (Kind: Kind(line), Count: int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture)))
            .Where(grain => grain.Count > 0)
            .GroupBy(grain => grain.Kind)
            .ToDictionary(group => group.Key, group => group.Sum(grain => grain.Count));

        // type="order" or, in some versions of Orleans, type="Dukaan.Orders.OrderGrain", perhaps with an assembly behind
        static string Kind(string line) =>
            line.Split('"')[1].Split(',')[0].Split('.')[^1].Replace("Grain", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in _silos)
        {
            await silo.DisposeAsync();
        }
    }
}
