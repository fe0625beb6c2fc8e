using System.Diagnostics;
using System.Runtime.Versioning;
using System.Security.Cryptography.X509Certificates;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Backups;

/// <summary>A repository in an object store, over TLS.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ObjectStoreTests(ITestOutputHelper output)
{
    private const int Orders = 5;

    [Fact]
    public async Task Every_acknowledged_order_comes_back_from_an_object_store_though_the_server_was_killed()
    {
        using var certificate = LocalCertificate.New();
        await using var store = await S3Server.Start(certificate);
        await using var server = await BackedUpServer.Start(store, certificate.ExportCertificatePem());
        string[] acknowledged;
        await using (var dukaan = await DukaanProcess.Start(server.Main, server.Settings))
        {
            using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000801");
            var shop = await seller.OpenShop("Stored sweets");
            var scarce = (await shop.AddProduct("Last sarees", 50_000, stock: 1_000)).GetProperty("id").GetString()!;
            using var stop = new CancellationTokenSource();
            var load = new CrashLoad(dukaan, [shop], (shop, scarce));
            var running = load.Run(1, stop.Token);
            await load.Acknowledged(Orders);
            await Succeeds("backup");
            await load.Acknowledged(Orders);
            await stop.CancelAsync();
            await running;
            acknowledged = [.. load.Orders.Select(order => $"{order.Shop.Id}/{order.OrderId}")];
        }

        var committed = Stopwatch.GetTimestamp();
        await server.Archived();
        output.WriteLine(
            $"{acknowledged.Length} orders; {Stopwatch.GetElapsedTime(committed).TotalSeconds:0.0} s from the last to its segment in the "
                + $"store, which has {store.Objects.Count} objects of {store.Objects.Values.Sum(each => each.Bytes.Length):N0} bytes"
        );
        var list = Path.Combine(server.Data, "orders");
        await File.WriteAllLinesAsync(list, acknowledged);
        await server.Cluster.Kill();

        var said = await Succeeds("drill", "--orders", list);

        Assert.Contains("holds   every acknowledged order is there", said, StringComparison.Ordinal);
        Assert.Contains(store.Objects.Keys, key => key.StartsWith("backups/postgres/backup/", StringComparison.Ordinal));

        async Task<string> Succeeds(params string[] arguments)
        {
            var (exit, words) = await server.Run(arguments);
            Assert.True(exit == 0, $"./dukaan {string.Join(' ', arguments)} should succeed; exit code {exit}: {words}");
            return words;
        }
    }
}
