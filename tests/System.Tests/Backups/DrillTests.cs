using System.Runtime.Versioning;
using Dukaan.System.Tests.Crashes;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;
using Xunit.Abstractions;

namespace Dukaan.System.Tests.Backups;

/// <summary>The last backup is restored beside a site that sells, and has every order that was acknowledged.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class DrillTests(ITestOutputHelper output)
{
    private const int Orders = 30;
    private const int Shoppers = 1; // so that the audit has few orders to compare

    [Fact]
    public async Task A_drill_under_load_finds_every_acknowledged_order_and_names_a_segment_that_is_missing()
    {
        await using var server = await BackedUpServer.Start();
        await using var dukaan = await DukaanProcess.Start(server.Main, server.Settings);
        using var seller = await SellerClient.SignIn(dukaan.Url, "+919800000800");
        var shop = await seller.OpenShop("Drilled sweets");
        await shop.Fill(products: 3, categories: 1);
        var scarce = (await shop.AddProduct("Last sarees", 50_000, stock: 1_000)).GetProperty("id").GetString()!;
        using var stop = new CancellationTokenSource();
        var load = new CrashLoad(dukaan, [shop], (shop, scarce));
        var running = load.Run(Shoppers, stop.Token);
        await load.Acknowledged(Orders);
        await Succeeds("backup");
        await load.Acknowledged(Orders);
        var list = Path.Combine(server.Data, "orders");
        var acknowledged = load.Orders.Select(order => $"{order.Shop.Id}/{order.OrderId}").ToList();
        await File.WriteAllLinesAsync(list, acknowledged);
        await server.Archived();

        var said = await Succeeds("drill", "--orders", list);

        output.WriteLine($"{acknowledged.Count} acknowledged orders\n{said}");
        Assert.Contains("holds   every acknowledged order is there", said, StringComparison.Ordinal);
        Assert.Contains("1 shops open", said, StringComparison.Ordinal);
        Assert.Contains("the drill passed", said, StringComparison.Ordinal);
        Assert.Contains("dukaan_drill_passed 1\n", server.Metric("dukaan_drill.prom"), StringComparison.Ordinal);
        await stop.CancelAsync();
        await running;

        var missing = Segments().Order(StringComparer.Ordinal).SkipLast(1).Last();
        File.Delete(missing);
        var (code, refused) = await server.Run("drill");
        Assert.True(code != 0, $"A drill without {missing} should fail. It said: {refused}");
        Assert.Contains($"lacks the WAL segment {Path.GetFileName(missing)[..24]}", refused, StringComparison.Ordinal);
        Assert.Contains("dukaan_drill_passed 0\n", server.Metric("dukaan_drill.prom"), StringComparison.Ordinal);

        async Task<string> Succeeds(params string[] arguments)
        {
            var (exit, words) = await server.Run(arguments);
            Assert.True(exit == 0, $"./dukaan {string.Join(' ', arguments)} should succeed; exit code {exit}: {words}");
            return words;
        }

        IEnumerable<string> Segments() =>
            Directory
                .EnumerateFiles(Path.Combine(server.Repository, "postgres", "archive"), "*.zst", SearchOption.AllDirectories)
                .Where(file => Path.GetFileName(file).Length > 60);
    }
}
