using Dukaan.Messages;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Ops;

/// <summary>An operator sets limits of one shop, within bounds; other shops keep theirs.</summary>
public sealed class ShopLimitTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;
    private readonly Dictionary<string, ApiClient> _sellers = [];

    [Fact]
    public async Task A_shop_sends_as_many_texts_a_day_as_an_operator_set_for_it()
    {
        var (limited, usual) = (await Open(), await Open());
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/settings");
        (string, string)[] rule = [("setting", "texts-per-day"), ("scope", "Shop"), ("target", limited), ("why", "They asked.")];

        await admin.Submit("/ops/settings", [.. rule, ("value", "1000001")]);
        admin.Is(422);
        await admin.Submit("/ops/settings", [.. rule, ("value", "2")]);
        admin.Is(200);

        await Eventually.Becomes(
            () => Task.FromResult(_site.Services.GetRequiredService<IRuntimeSettings>().Now.Of(limited).TextsPerDay),
            most => most == 2,
            "The process should know the limit."
        );
        Assert.Equal([true, true, false], await Send(limited, 3));
        Assert.Equal([true, true, true], await Send(usual, 3));
        Assert.Contains(await ops.Log.Read(long.MaxValue, 10), entry =>
            entry.Action == "settings.change" && entry.Detail.Contains("texts-per-day", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_shop_is_served_as_often_a_second_and_has_as_many_products_as_an_operator_set_on_its_page()
    {
        var (limited, usual) = (await Open(), await Open());
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open($"/ops/shops/{limited}");
        Assert.Contains("products-per-shop", admin.Page.Text, StringComparison.Ordinal);

        await admin.Submit($"/ops/shops/{limited}/limits", ("products-per-shop", "5001"), ("why", "They asked."));
        admin.Is(422);
        await admin.Submit(
            $"/ops/shops/{limited}/limits",
            ("requests-per-second", "4"),
            ("products-per-shop", "1"),
            ("why", "It floods its neighbours.")
        );
        admin.Is(200);
        Assert.Contains("4 (set for this shop)", admin.Page.Text, StringComparison.Ordinal);
        await Eventually.Becomes(
            () => Task.FromResult(_site.Services.GetRequiredService<IRuntimeSettings>().Now.Of(limited)),
            now => now is { RequestsPerSecond: 4, ProductsPerShop: 1 },
            "The process should know the limits."
        );

        Assert.Contains(429, await Look(limited, 40));
        Assert.All(await Look(usual, 40), status => Assert.Equal(200, status));
        _site.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal([201, 409], await Add(limited));
        Assert.Equal([201, 201], await Add(usual));
        Assert.Contains(await ops.Log.Read(long.MaxValue, 10), entry =>
            entry.Action == "shop.limit" && entry.Detail.Contains("requests-per-second=4", StringComparison.Ordinal)
        );

        await admin.Submit($"/ops/shops/{limited}/limits", ("requests-per-second", ""), ("products-per-shop", ""), ("why", "It is quiet."));
        admin.Is(200);
        Assert.DoesNotContain("set for this shop", admin.Page.Text, StringComparison.Ordinal);
    }

    /// <summary>The statuses of so many requests for a shop at once: one after the other might take seconds on a busy machine.</summary>
    private async Task<int[]> Look(string storeId, int requests)
    {
        var seller = _sellers[storeId];
        return await Task.WhenAll(Enumerable.Range(0, requests).Select(async _ => (await seller.Get($"/api/v1/stores/{storeId}")).Status));
    }

    /// <summary>The statuses of adding two products.</summary>
    private async Task<List<int>> Add(string storeId)
    {
        var statuses = new List<int>();
        foreach (var title in (string[])["Laddu", "Barfi"])
        {
            var product = new { title, price = new { amount = 100, currency = "INR" } };
            statuses.Add((await _sellers[storeId].Post($"/api/v1/stores/{storeId}/products", product)).Status);
        }

        return statuses;
    }

    [Fact]
    public async Task Codes_go_to_the_countries_that_an_operator_allows()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/settings");
        await admin.Submit("/ops/settings", Rule("code-countries", "India"));
        admin.Is(422);
        await admin.Submit("/ops/settings", Rule("code-countries", "IN LK"));
        admin.Is(200);
        await Holds(settings => !settings.CodeCountries.Has("BD"));
        var anyone = new ApiClient(_site.Client());
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+8801712345678" })).IsProblem(422, "phone-country", "phone");
        (await anyone.Post("/api/v1/auth/codes", new { phone = "+94712345678" })).Is(202);
        await admin.Submit("/ops/settings", [.. Rule("code-countries", ""), ("clear", "1")]);
        await Holds(settings => settings == SiteSettings.Default);

        static (string, string)[] Rule(string setting, string value) =>
            [("setting", setting), ("scope", "Everywhere"), ("target", ""), ("why", "Somebody pumps texts."), ("value", value)];

        Task Holds(Func<SiteSettings, bool> what) =>
            Eventually.Holds(
                () => what(_site.Services.GetRequiredService<IRuntimeSettings>().Now.Site),
                "The process should know the settings."
            );
    }

    private async Task<List<bool>> Send(string storeId, int texts)
    {
        Caller.Set(storeId, Caller.System);
        var sent = new List<bool>();
        for (var i = 0; i < texts; i++)
        {
            var text = new TextToCount($"{i}", Trusted: false, ToNewPhone: false, IsSuspect: false);
            sent.Add(await _site.Grains.GetGrain<IStoreTextsGrain>(storeId).Count(text) is null);
        }

        return sent;
    }

    private async Task<string> Open()
    {
        var seller = new ApiClient(await _site.Seller());
        var id = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201).Text("id");
        _sellers[id] = seller;
        return id;
    }
}
