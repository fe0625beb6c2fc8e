using System.Net.Http.Headers;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.RuntimeSettings;

/// <summary>
/// Each switch under the load that it is for: many ask at once, the switch is flipped, and the work that is dear stops, as counted where it
/// is done, while the rest of the site goes on.
/// </summary>
public sealed class SwitchLoadTests : IAsyncLifetime
{
    private const int Crowd = 60;
    private readonly CountedShopCalls _calls = new();
    private TestSite _site = null!;
    private ApiClient _seller = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(
            options => options with { OpsPassword = "a word nobody guesses" },
            services => services.AddSingleton<IIncomingGrainCallFilter>(_calls)
        );
        _seller = new ApiClient(await _site.Seller());
        _http = _site.Client();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Without_search_a_crowd_that_searches_is_searched_for_no_more_and_gets_the_list()
    {
        var (shop, other) = (await Open(), await Open());
        using var searches = _site.Services.Counter("Dukaan.Web", "dukaan.storefront.searches");
        await All(200, n => Get($"/s/{shop.Slug}/search?q=laddu{n}"));
        Assert.Equal(Crowd, searches.Of("outcome", "searched"));

        await Set("search", "off", SettingScope.Shop, shop.Id);
        await All(200, n => Get($"/s/{shop.Slug}/search?q=barfi{n}"));
        await All(200, n => Get($"/api/storefront/v1/{shop.Slug}/products?q=barfi{n}"));
        Assert.Equal((Crowd, 2 * Crowd), (searches.Of("outcome", "searched"), searches.Of("outcome", "off")));

        await All(200, n => Get($"/s/{other.Slug}/search?q=laddu{n}"));
        Assert.Equal(2 * Crowd, searches.Of("outcome", "searched"));
        await All(200, _ => Get($"/s/{shop.Slug}/p/laddu"));
    }

    [Fact]
    public async Task Without_stock_numbers_a_rush_on_the_last_pieces_changes_no_page_and_nothing_is_sold_twice()
    {
        var shop = await Open(stock: 18);
        await Sell(shop, 4);
        await Eventually.Holds(() => _calls.Of("ICatalogGrain.SetLeft") > 0, "The catalog should be told how many are left.");
        var before = _calls.Of("ICatalogGrain.SetLeft");
        _site.Time.Advance(TimeSpan.FromSeconds(2));
        await Sell(shop, 4);
        await Eventually.Holds(() => _calls.Of("ICatalogGrain.SetLeft") > before, "Each second's sales should change the pages.");

        await Set("stock-numbers", "off", SettingScope.Shop, shop.Id);
        _site.Time.Advance(TimeSpan.FromSeconds(2));
        await Sell(shop, 1); // the next sale says “in stock”, for good
        var version = await Version(shop);
        await Eventually.Holds(
            async () =>
            {
                _site.Time.Advance(TimeSpan.FromSeconds(2)); // past the time for which no number is told
                var (then, now) = (version, version = await Version(shop));
                return then == now;
            },
            "The pages should come to rest."
        );
        var told = _calls.Of("ICatalogGrain.SetLeft");
        var placed = await Sell(shop, 20, allSold: false);
        _site.Time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(9, placed); // of 18, 9 were sold before
        Assert.Equal(told, _calls.Of("ICatalogGrain.SetLeft"));
        await Eventually.Holds(
            async () => (await Get($"/s/{shop.Slug}/p/laddu")).Body.Contains("Sold out", StringComparison.Ordinal),
            "That it is sold out is still told."
        );
    }

    [Fact]
    public async Task Without_large_pictures_a_crowd_gets_the_smallest_and_a_fraction_of_the_bytes()
    {
        var shop = await Open();
        using var file = new ByteArrayContent(TestPictures.Jpeg(1_400, 1_000))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") },
        };
        using var form = new MultipartFormDataContent { { file, "file", "photo.jpg" } };
        var sent = (await _seller.Send(HttpMethod.Post, $"/api/v1/stores/{shop.Id}/products/{shop.Product}/pictures", form)).Is(201);
        var urls = sent.At("urls");
        var (large, small) = (urls.GetProperty("1280.webp").GetString()!, urls.GetProperty("320.webp").GetString()!);
        var smallest = (await _http.GetByteArrayAsync(new Uri(small, UriKind.RelativeOrAbsolute))).Length;
        var before = await Bytes(large);
        Assert.True(before > Crowd * smallest, $"{before} bytes of large pictures should be more than {Crowd} times {smallest}.");

        await Set("large-pictures", "off", SettingScope.Shop, shop.Id);

        Assert.Equal(Crowd * smallest, await Bytes(large));
        await All(200, _ => Get($"/s/{shop.Slug}/p/laddu"));

        async Task<long> Bytes(string url)
        {
            var bytes = 0L;
            await Parallel.ForEachAsync(Enumerable.Range(0, Crowd), async (_, cancellation) =>
                Interlocked.Add(ref bytes, (await _http.GetByteArrayAsync(new Uri(url, UriKind.RelativeOrAbsolute), cancellation)).Length)
            );
            return bytes;
        }
    }

    [Fact]
    public async Task Without_recommendations_pages_of_products_are_made_without_the_others()
    {
        var shop = await Open();
        for (var n = 0; n < 12; n++)
        {
            (await AddProduct(shop, $"Sweet {n}")).Is(201);
        }

        var before = await Links();
        Assert.True(before >= 12 * 5, $"Each of 12 pages should show others: {before} links.");

        await Set("recommendations", "off", SettingScope.Shop, shop.Id);

        var links = 0;
        await Eventually.Holds(async () => (links = await Links()) <= before - (12 * 5), "Pages should be made without others.");
        Assert.Equal(200, (await Get($"/s/{shop.Slug}")).Status);

        // What a page has of other products, over all pages of products.
        async Task<int> Links()
        {
            var sum = 0;
            await Parallel.ForEachAsync(Enumerable.Range(0, 12), async (n, _) =>
                Interlocked.Add(
                    ref sum,
                    (await Get($"/s/{shop.Slug}/p/sweet-{n}")).Is(200).Body.Split($"/s/{shop.Slug}/p/sweet-").Length - 1
                )
            );
            return sum;
        }
    }

    [Fact]
    public async Task With_cash_only_a_crowd_that_pays_online_reaches_no_order_and_who_pays_cash_orders()
    {
        var shop = await Open();
        (await _seller.Patch($"/api/v1/stores/{shop.Id}", new { vpa = "asha@upi" })).Is(200);
        (await Order(shop, "upi")).Is(201);
        await Set("prepaid-orders", "off", SettingScope.Shop, shop.Id);
        var before = _calls.Of("IOrderAdmissionGrain.Place");

        await All(409, _ => Order(shop, "upi"));

        Assert.Equal(before, _calls.Of("IOrderAdmissionGrain.Place"));
        (await Order(shop, "cod")).Is(201);
    }

    [Fact]
    public async Task Without_new_shops_a_crowd_that_opens_shops_claims_no_name_and_shops_that_are_open_go_on()
    {
        var shop = await Open();
        await Set("new-shops", "off");
        var before = (_calls.Of("IStoreNameGrain.Claim"), _calls.Of("ISellerGrain.OpenStore"));

        await All(503, n => _seller.Post("/api/v1/stores", new { name = $"Too late {n}" }));

        Assert.Equal(before, (_calls.Of("IStoreNameGrain.Claim"), _calls.Of("ISellerGrain.OpenStore")));
        (await Order(shop, "cod")).Is(201);
        (await AddProduct(shop, "Halwa")).Is(201);
    }

    [Fact]
    public async Task While_nothing_may_change_a_crowd_that_orders_reaches_no_cart_and_no_order_and_pages_go_on()
    {
        var (shop, other) = (await Open(), await Open());
        await Set("changes", "off", SettingScope.Shop, shop.Id);
        var before = (_calls.Of("ICartGrain"), _calls.Of("IOrderAdmissionGrain"), _calls.Of("IOrderGrain"));

        await All(503, _ => Order(shop, "cod"));
        await All(503, _ => _seller.Post($"/api/storefront/v1/{shop.Slug}/carts", new { }));

        Assert.Equal(before, (_calls.Of("ICartGrain"), _calls.Of("IOrderAdmissionGrain"), _calls.Of("IOrderGrain")));
        await All(200, _ => Get($"/s/{shop.Slug}/p/laddu"));
        (await Order(other, "cod")).Is(201);
    }

    [Fact]
    public async Task During_maintenance_a_crowd_costs_no_call_of_a_shop_and_operators_and_other_shops_go_on()
    {
        var (shop, other) = (await Open(), await Open());
        await All(200, _ => Get($"/s/{shop.Slug}"));
        await Set("open", "off", SettingScope.Shop, shop.Id);
        await Eventually.Holds(async () => (await Get($"/s/{shop.Slug}")).Status == 503, "The shop should be closed, also if it was hot.");
        string[] kinds = ["IStorefront", "ICatalogGrain", "ICartGrain", "IOrderAdmissionGrain", "IStockGrain"];
        var before = kinds.Select(_calls.Of).ToArray();

        await All(503, _ => Get($"/s/{shop.Slug}"));
        await All(503, n => Get($"/s/{shop.Slug}/search?q=laddu{n}"));
        await All(503, _ => Order(shop, "cod"));

        Assert.Equal(before, kinds.Select(_calls.Of));
        await All(200, _ => Get($"/s/{other.Slug}"));
        (await Get("/ops/signin")).Is(200);
        (await Get("/healthz")).Is(200);
    }

    /// <summary>A crowd asks at once; each gets this status.</summary>
    private static Task All(int status, Func<int, Task<Answer>> ask) =>
        Parallel.ForEachAsync(Enumerable.Range(0, Crowd), new ParallelOptions { MaxDegreeOfParallelism = 20 }, async (n, _) =>
            (await ask(n)).Is(status)
        );

    private Task<Answer> Get(string path) => new ApiClient(_http).Get(path);

    /// <summary>So many order at once, one piece each; how many got it.</summary>
    private async Task<int> Sell(Opened shop, int people, bool allSold = true)
    {
        var sold = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, people), async (_, _) =>
        {
            var answer = await Order(shop, "cod");
            Assert.True(answer.Status == 201 || (!allSold && answer.Status == 409), answer.Body);
            Interlocked.Add(ref sold, answer.Status == 201 ? 1 : 0);
        });
        return sold;
    }

    private async Task<string> Version(Opened shop)
    {
        var body = (await Get($"/s/{shop.Slug}/p/laddu")).Is(200);
        return body.Headers["ETag"];
    }

    private async Task Set(string setting, string value, SettingScope scope = SettingScope.Everywhere, string target = "")
    {
        var command = new ChangeSettings([new SettingRule(setting, scope, target, value)], [], "Asha", "a busy day");
        var changed = await _site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command);
        Assert.True(changed.Ok, changed.Error?.Message);
        await Eventually.Holds(
            () => _site.Services.GetRequiredService<IRuntimeSettings>().Now.Version == changed.Value.Version,
            "The switch should be known to the process."
        );
    }

    private async Task<Opened> Open(int? stock = null)
    {
        var shop = (await _seller.Post("/api/v1/stores", new { name = $"Loaded {Guid.NewGuid():N}"[..20], currency = "INR" })).Is(201);
        var opened = new Opened(shop.Text("id"), shop.Text("slug"), "");
        (await _seller.Patch($"/api/v1/stores/{opened.Id}", new { showLeft = 20 })).Is(200);
        return opened with { Product = (await AddProduct(opened, "Laddu", stock)).Is(201).Text("id") };
    }

    private Task<Answer> AddProduct(Opened shop, string title, int? stock = null) =>
        _seller.Post(
            $"/api/v1/stores/{shop.Id}/products",
            new
            {
                title,
                price = new { amount = 9_000, currency = "INR" },
                stock,
            }
        );

    private Task<Answer> Order(Opened shop, string method) =>
        new ApiClient(_http).Post(
            $"/api/storefront/v1/{shop.Slug}/checkout",
            new
            {
                lines = new[] { new { productId = shop.Product, quantity = 1 } },
                customer = new
                {
                    name = "Asha Rao",
                    phone = "+919812345678",
                    address = new
                    {
                        line1 = "12, 4th Cross",
                        city = "Bengaluru",
                        postalCode = "560041",
                        country = "IN",
                    },
                },
                payment = new { method },
            }
        );

    private sealed record Opened(string Id, string Slug, string Product);
}
