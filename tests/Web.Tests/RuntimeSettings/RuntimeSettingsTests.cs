using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.RuntimeSettings;

/// <summary>What operators switch off is off within a second, for whom it should be, and comes back.</summary>
public sealed class RuntimeSettingsTests : IAsyncLifetime
{
    private const string Password = "a word nobody guesses";
    private TestSite _site = null!;
    private ApiClient _seller = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(options => options with { OpsPassword = Password });
        _seller = new ApiClient(await _site.Seller());
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_operator_switches_search_off_in_one_shop_sees_who_did_it_and_undoes_it()
    {
        var (shop, other) = (await Open(), await Open());
        using var browser = await Operator();
        using var shopper = new Browser(_site.Address);
        var change = new[]
        {
            ("who", "Asha"),
            ("why", "too many"),
            ("setting", "search"),
            ("value", "off"),
            ("scope", "Shop"),
            ("target", shop.Id),
        };
        (await browser.Post("/ops/settings", change)).Is(303);
        await Known(1);

        Assert.Contains("\"title\":\"Laddu\"", (await Listed(shopper, shop)).Is(200).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"title\":\"Laddu\"", (await Listed(shopper, other)).Is(200).Body, StringComparison.Ordinal);
        var page = (await browser.Get("/ops/settings")).Is(200).Body;
        Assert.Contains("Asha", page, StringComparison.Ordinal);
        Assert.Contains($"off in shop {shop.Id}", page, StringComparison.Ordinal);

        (await browser.Post("/ops/settings", ("who", "Ravi"), ("why", "all is well"), ("undo", "1"))).Is(303);
        await Known(2);
        Assert.DoesNotContain("\"title\":\"Laddu\"", (await Listed(shopper, shop)).Is(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_changes_are_off_shops_are_seen_and_nothing_is_ordered_or_saved()
    {
        var shop = await Open();
        using var shopper = new Browser(_site.Address);
        await Set("changes", "off");

        (await shopper.Get($"/s/{shop.Slug}")).Is(200);
        var refused = await new ApiClient(_site.Client()).Post($"/api/storefront/v1/{shop.Slug}/checkout", new { });
        refused.IsProblem(503, "changes-off");
        Assert.True(int.Parse(refused.Headers["Retry-After"]) > 0);
        (await _seller.Patch($"/api/v1/stores/{shop.Id}", new { name = "Other" })).IsProblem(503, "changes-off");
        (await _seller.Get($"/api/v1/stores/{shop.Id}")).Is(200);
        // What the payment gateway tells is recorded all the same: it is refused for its signature, not for the switch.
        Assert.NotEqual(503, (await new ApiClient(_site.Client()).Post($"/hooks/payments/{shop.Id}", new { })).Status);
    }

    [Fact]
    public async Task A_shop_that_is_closed_for_maintenance_says_until_when_and_others_go_on()
    {
        var (shop, other) = (await Open(), await Open());
        using var shopper = new Browser(_site.Address);
        (await shopper.Get($"/s/{shop.Slug}")).Is(200);
        await Set("back-at", "2026-03-10T12:30Z");
        await Set("open", "off", SettingScope.Shop, shop.Id);

        var closed = await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}"),
            answer => answer.Status == 503,
            "The page should say that the shop is closed, also if it was hot."
        );
        Assert.Contains("12:30 UTC on 10 March", closed.Body, StringComparison.Ordinal);
        Assert.Equal("1800", closed.Headers["Retry-After"]);
        (await shopper.Get($"/s/{other.Slug}")).Is(200);
        (await new ApiClient(_site.Client()).Get("/healthz")).Is(200);
        using var browser = await Operator();
        (await browser.Get("/ops/settings")).Is(200);
    }

    [Fact]
    public async Task The_overview_begins_with_what_is_wrong_and_says_what_was_changed_lately()
    {
        using var browser = await Operator();
        await Eventually.Holds(
            async () => (await browser.Get("/ops")).Is(200).Body.Contains("Nothing is wrong here", StringComparison.Ordinal),
            "The overview should find nothing wrong with a site at rest: see what it says."
        );
        await Set("search", "off");
        var page = (await browser.Get("/ops")).Is(200).Body;
        Assert.Contains("Switched off by an operator: search.", page, StringComparison.Ordinal);
        Assert.Contains("search: a test", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_new_shop_is_opened_and_only_cash_is_taken_while_operators_say_so()
    {
        var shop = await Open();
        (await _seller.Patch($"/api/v1/stores/{shop.Id}", new { vpa = "asha@upi" })).Is(200);
        await Set("new-shops", "off");
        await Set("prepaid-orders", "off");

        (await _seller.Post("/api/v1/stores", new { name = "Too late" })).IsProblem(503, "new-shops-closed");
        var shopper = new ApiClient(_site.Client());
        (await shopper.Post($"/api/storefront/v1/{shop.Slug}/checkout", Order(shop, "upi"))).IsProblem(409, "cash-only", "payment.method");
        (await shopper.Post($"/api/storefront/v1/{shop.Slug}/checkout", Order(shop, "cod"))).Is(201);
        using var browser = new Browser(_site.Address);
        (await browser.Post($"/s/{shop.Slug}/cart/add", ("productId", shop.Product))).Is(303);
        var form = (await browser.Get($"/s/{shop.Slug}/checkout")).Is(200).Body;
        Assert.Contains("value=\"cod\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"upi\"", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_recommended_in_the_shop_where_operators_say_so_and_all_is_back_afterwards()
    {
        var (shop, other) = (await Open(), await Open());
        foreach (var each in new[] { shop, other })
        {
            (
                await _seller.Post(
                    $"/api/v1/stores/{each.Id}/products",
                    new { title = "Barfi", price = new { amount = 9000, currency = "INR" } }
                )
            ).Is(201);
        }

        using var shopper = new Browser(_site.Address);
        Assert.Contains("Barfi", (await shopper.Get($"/s/{shop.Slug}/p/laddu")).Is(200).Body, StringComparison.Ordinal);
        await Set("recommendations", "off", SettingScope.Shop, shop.Id);
        await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}/p/laddu"),
            page => !page.Body.Contains("Barfi", StringComparison.Ordinal),
            "The page should recommend nothing, also if it was hot."
        );
        Assert.DoesNotContain("Barfi", (await shopper.Get($"/s/{shop.Slug}/search?q=zxqv")).Is(200).Body, StringComparison.Ordinal);
        Assert.Contains("Barfi", (await shopper.Get($"/s/{shop.Slug}")).Is(200).Body, StringComparison.Ordinal);
        Assert.Contains("Barfi", (await shopper.Get($"/s/{other.Slug}/p/laddu")).Is(200).Body, StringComparison.Ordinal);
        await Set("recommendations", "on", SettingScope.Shop, shop.Id);
        await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}/p/laddu"),
            page => page.Body.Contains("Barfi", StringComparison.Ordinal),
            "The page should recommend again."
        );
    }

    [Fact]
    public async Task Pages_say_that_something_is_in_stock_and_no_longer_how_much()
    {
        var shop = await Open();
        (await _seller.Patch($"/api/v1/stores/{shop.Id}", new { showLeft = 5 })).Is(200);
        var saree = (
            await _seller.Post(
                $"/api/v1/stores/{shop.Id}/products",
                new
                {
                    title = "Saree",
                    price = new { amount = 9000, currency = "INR" },
                    stock = 3,
                }
            )
        ).Is(201);
        using var shopper = new Browser(_site.Address);
        await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}/p/saree"),
            page => page.Body.Contains("Only 3 left", StringComparison.Ordinal),
            "The page should say how many are left."
        );
        await Set("stock-numbers", "off");
        var order = Order(shop with { Product = saree.Text("id") }, "cod");
        (await new ApiClient(_site.Client()).Post($"/api/storefront/v1/{shop.Slug}/checkout", order)).Is(201);
        await Eventually.Becomes(
            () => shopper.Get($"/s/{shop.Slug}/p/saree"),
            page => page.Status == 200 && !page.Body.Contains(" left", StringComparison.Ordinal),
            "After the next sale the page should say no number."
        );
    }

    [Fact]
    public async Task What_an_operator_typed_wrong_is_said_and_kept_and_a_stranger_changes_nothing()
    {
        using var browser = await Operator();
        var wrong = await browser.Post(
            "/ops/settings",
            ("who", "Asha"),
            ("why", "a \"test\""),
            ("setting", "shedding-wait"),
            ("value", "fast"),
            ("scope", "Everywhere")
        );
        Assert.Contains("shedding-wait takes a number from 5 to 2000", wrong.Is(422).Body, StringComparison.Ordinal);
        Assert.Contains("value=\"fast\"", wrong.Body, StringComparison.Ordinal);
        Assert.Contains("a &quot;test&quot;", wrong.Body, StringComparison.Ordinal);
        Assert.Contains(
            "Say who you are",
            (await browser.Post("/ops/settings", ("level", "big day 3"))).Is(422).Body,
            StringComparison.Ordinal
        );

        using var stranger = new Browser(_site.Address);
        (await stranger.Post("/ops/settings", ("who", "Eve"), ("why", "fun"), ("level", "big day 3"))).Is(303);
        Assert.Equal(0, Settings.Now.Version);
    }

    [Fact]
    public async Task The_last_known_settings_are_on_disk_and_a_broken_file_means_the_defaults()
    {
        await Set("search", "off");
        var file = Path.Combine(_site.Options.Data, "runtime-settings.json");
        await Eventually.Holds(() => File.Exists(file), "The last known settings should be on disk.");
        Assert.Contains("\"search\"", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, "{\"version\":");
        await using var again = await TestSite.Start(_ => _site.Options with { Postgres = "", Data = _site.Options.Data });
        Assert.True(again.Services.GetRequiredService<IRuntimeSettings>().Now.IsDefault);
    }

    private IRuntimeSettings Settings => _site.Services.GetRequiredService<IRuntimeSettings>();

    /// <summary>What a search for something that the shop has not answers.</summary>
    private static Task<Answer> Listed(Browser browser, Opened shop) => browser.Get($"/api/storefront/v1/{shop.Slug}/products?q=zxqv");

    private async Task<Browser> Operator()
    {
        var browser = new Browser(_site.Address);
        (await browser.Post("/ops/signin", ("password", Password))).Is(303);
        return browser;
    }

    private async Task Set(string setting, string value, SettingScope scope = SettingScope.Everywhere, string target = "")
    {
        var command = new ChangeSettings([new SettingRule(setting, scope, target, value)], [], "Asha", "a test");
        var changed = await _site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Change(command);
        Assert.True(changed.Ok, changed.Error?.Message);
        await Known(changed.Value.Version);
    }

    private Task Known(long version) => Eventually.Holds(() => Settings.Now.Version == version, $"Version {version} should be known here.");

    private async Task<Opened> Open()
    {
        var shop = (await _seller.Post("/api/v1/stores", new { name = $"Steered {Guid.NewGuid():N}"[..20] })).Is(201);
        var product = (
            await _seller.Post(
                $"/api/v1/stores/{shop.Text("id")}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        ).Is(201);
        return new Opened(shop.Text("id"), shop.Text("slug"), product.Text("id"));
    }

    private static object Order(Opened shop, string method) =>
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
        };

    private sealed record Opened(string Id, string Slug, string Product);
}
