using System.Diagnostics;
using System.Globalization;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.Bench.Surge;

/// <summary>Several processes of the built site on one database that flushes to disk, as a cluster.</summary>
internal sealed class SurgeSite : IAsyncDisposable
{
    private readonly PostgresCluster _postgres;
    private readonly List<DukaanProcess> _servers = [];
    private SellerClient? _seller;

    private SurgeSite(PostgresCluster postgres) => _postgres = postgres;

    public IReadOnlyList<DukaanProcess> Servers => _servers;

    public static async Task<SurgeSite> Start(int servers)
    {
        var site = new SurgeSite(await PostgresCluster.Start(durable: true));
        try
        {
            var database = await site._postgres.NewDatabase();
            for (var n = 0; n < servers; n++)
            {
                site._servers.Add(await DukaanProcess.Start(database, Settings(n)));
            }

            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Opens the shop that everybody will visit, and returns the address of its first page.</summary>
    public async Task<string> OpenViral()
    {
        _seller = await SellerClient.SignIn(_servers[0].Url, "+919079999999", [.. _servers.Select(server => server.Url)]);
        var shop = await _seller.OpenShop("Viral sweets");
        await shop.Fill(products: 24, categories: 3);
        return $"/s/{shop.Slug}";
    }

    /// <summary>The settings of all processes.</summary>
    public long ResidentBytes() =>
        _servers.Sum(server =>
        {
            using var process = Process.GetProcessById(server.Id);
            return process.WorkingSet64;
        });

    public async ValueTask DisposeAsync()
    {
        _seller?.Dispose();
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await _postgres.DisposeAsync();
    }

    private static Dictionary<string, string> Settings(int n) =>
        new()
        {
            ["DUKAAN_SILO_NAME"] = $"surge-{n}",
            ["DUKAAN_CLUSTER"] = "surge",
            ["DUKAAN_SILO_ADDRESS"] = "127.0.0.1",
            ["DUKAAN_SILO_PORT"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
        };
}
