using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dukaan.Orders;
using Dukaan.Silo.Operators;
using Dukaan.Silo.People;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Dukaan.Web.Tests.Ops;

/// <summary>
/// Personal data on request in two regions, by the script as an operator runs it. A region that is away is named, and done later.
/// </summary>
public sealed class PersonRegionsTests : IAsyncLifetime
{
    private const string Person = "+919812399001";
    private readonly ManualTime _time = new();
    private readonly KeyValuePair<string, IReadOnlyList<Uri>>[] _regions =
    [
        new("bom1", [new Uri($"http://127.0.0.1:{FreePort.Next()}")]),
        new("fra1", [new Uri($"http://127.0.0.1:{FreePort.Next()}")]),
    ];
    private TestSite _bom = null!;
    private TestSite _fra = null!;

    public async Task InitializeAsync() => (_bom, _fra) = (await Start("bom1"), await Start("fra1"));

    public async Task DisposeAsync()
    {
        await _bom.DisposeAsync();
        await _fra.DisposeAsync();
    }

    [Fact]
    public async Task A_person_is_exported_and_erased_in_every_region_and_one_that_is_away_is_named_and_done_later()
    {
        var (here, there) = (await Ordered(_bom), await Ordered(_fra));
        var file = Path.Combine(_bom.Options.Data, "person.json");

        var exported = await Script("export", Person, "--to", file);

        Assert.True(exported.Code == 0, exported.Said);
        Assert.Equal("600", Mode(file));
        using (var export = JsonDocument.Parse(await File.ReadAllTextAsync(file)))
        {
            Assert.Equal(["bom1", "fra1"], export.RootElement.EnumerateObject().Select(region => region.Name));
            foreach (var (region, shop) in new[] { ("bom1", here), ("fra1", there) })
            {
                var customer = export.RootElement.GetProperty(region).GetProperty("customerOf")[0];
                Assert.Equal(shop, customer.GetProperty("shop").GetProperty("id").GetString());
            }
        }

        await _fra.DisposeAsync();
        var refused = await Script("export", Person, "--to", Path.Combine(_bom.Options.Data, "half.json"));
        Assert.True(refused.Code != 0 && refused.Said.Contains("fra1 did not answer", StringComparison.Ordinal), refused.Said);
        Assert.False(File.Exists(Path.Combine(_bom.Options.Data, "half.json")), "Half a person should be in no file.");

        var erased = await Script("erase", Person);
        Assert.True(erased.Code == 0 && erased.Said.Contains("\"away\":\"fra1\"", StringComparison.Ordinal), erased.Said);
        Assert.Empty(await Found(_bom));
        Assert.NotEmpty(await Found(_fra));

        var bom = _bom.Options;
        await _bom.DisposeAsync(); // whoever began the erasure need not live until its end
        (_bom, _fra) = (await TestSite.Start(_ => bom, time: _time), await TestSite.Start(_ => _fra.Options, time: _time));
        _time.Advance(ErasureSweep.Soon + TimeSpan.FromMinutes(2));
        await Eventually.Becomes(
            async () => (await Found(_fra)).Count,
            found => found == 0,
            "The sweep should ask the region again that was away.",
            TimeSpan.FromSeconds(60)
        );
        var log = await Eventually.Becomes(
            () => _bom.Services.GetRequiredService<OperatorLog>().Read(long.MaxValue, 50),
            entries => entries.Any(entry => entry.Action == "person.erased"),
            "That it is done should be in the log."
        );
        Assert.Contains(log, entry =>
            entry.Action == "person.partly-erased" && entry.Detail.EndsWith("away=fra1", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(log, entry => $"{entry.Subject} {entry.Detail}".Contains(Person[4..], StringComparison.Ordinal));
    }

    /// <summary>A shop of this region in which the person ordered, and got it.</summary>
    private static async Task<string> Ordered(TestSite site)
    {
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = $"In {site.Options.Region}", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        var product = (await shop.AddProduct()).Is(201).Text("id");
        Caller.Set(shop.Id, Caller.Shopper);
        var order = site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, OrderKey.IdFor(shop.Id, "cart")));
        var customer = new Customer("Meera Rao", new Phone(Person), new Address("7 Long Road", "Pune", "411001", "IN"), "");
        (await order.Place(new PlaceOrder([new Dukaan.Items.QuoteLine(product, 1)], customer, PaymentMethod.CashOnDelivery))).OrThrow();
        Caller.Set(shop.Id, "seller:x");
        OrderAction[] steps = [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];
        (await order.TakeAll("all", [.. steps])).OrThrow();
        await Eventually.Becomes(
            () => Values(site, "SELECT id FROM grain_row WHERE kind = 'customer' AND key = $1", shop.Id),
            found => found.Count == 1,
            "The customer should be noted."
        );
        return shop.Id;
    }

    private Task<TestSite> Start(string region) =>
        TestSite.Start(
            options =>
                options with
                {
                    Urls = _regions.Single(each => each.Key == region).Value[0].ToString(),
                    Region = region,
                    Regions = [.. _regions],
                    RegionSecret = "a secret of thirty-two characters",
                },
            time: _time
        );

    private async Task<(int Code, string Said)> Script(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "bash",
            [Path.Combine(RepositoryRoot.Path, "dukaan"), "person", .. arguments, "--site", _bom.Address.ToString().TrimEnd('/')]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var script = Process.Start(start)!;
        var (output, errors) = (script.StandardOutput.ReadToEndAsync(), script.StandardError.ReadToEndAsync());
        await script.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (script.ExitCode, await output + await errors);
    }

    private static string Mode(string file) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(file), 8);

    /// <summary>Every row of the region's database that has the person's number.</summary>
    private static async Task<List<string>> Found(TestSite site)
    {
        var found = new List<string>();
        foreach (var table in (string[])["grain_state", "grain_row", "outbox", "delivery", "audit", "operator_log"])
        {
            found.AddRange(
                await Values(
                    site,
                    string.Create(CultureInfo.InvariantCulture, $"SELECT t::text FROM {table} t WHERE t::text LIKE '%' || $1 || '%'"),
                    Person[4..]
                )
            );
        }

        return found;
    }

    private static async Task<List<string>> Values(TestSite site, string sql, string value)
    {
        await using var database = NpgsqlDataSource.Create(site.Options.Databases().Postgres);
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
