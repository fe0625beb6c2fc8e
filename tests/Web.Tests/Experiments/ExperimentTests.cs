using System.Text.Json;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.Experiments;

/// <summary>Two forms of a page: each visitor sees one, counts once, and the page of operators says nothing too soon.</summary>
public sealed class ExperimentTests : IAsyncLifetime
{
    private const string Password = "a word nobody guesses";
    private const string Phone = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/139.0.0.0 Mobile Safari/537.36";
    private readonly CountedCalls _calls = new();
    private TestSite _site = null!;
    private ApiClient _seller = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(
            options => options with { OpsPassword = Password },
            services => services.AddSingleton<IIncomingGrainCallFilter>(_calls)
        );
        _seller = new ApiClient(await _site.Seller());
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Each_visitor_sees_one_form_every_time_and_both_forms_come_from_memory()
    {
        var shop = await Open();
        using var before = new Browser(_site.Address);
        Assert.False(Cookie(await See(before, shop)).Length > 0, "Without an experiment nobody gets a cookie.");
        await Start(shop);
        var visitors = new List<(Browser Browser, bool IsVariant)>();
        for (var i = 0; i < 40; i++)
        {
            var browser = new Browser(_site.Address);
            var first = await See(browser, shop);
            visitors.Add((browser, IsVariant(first)));
            Assert.StartsWith($"{Running}.{(IsVariant(first) ? 'b' : 'a')}0", Cookie(first), StringComparison.Ordinal);
            Assert.Contains("private", first.Headers["Cache-Control"], StringComparison.Ordinal); // no cache hands out somebody's cookie
            var second = await See(browser, shop);
            Assert.Equal((IsVariant(first), ""), (IsVariant(second), Cookie(second)));
        }

        Assert.Equal(2, visitors.Select(each => each.IsVariant).Distinct().Count());
        foreach (var form in (bool[])[false, true])
        {
            var browser = visitors.First(each => each.IsVariant == form).Browser;
            await Eventually.Holds(
                async () =>
                {
                    var calls = _calls.Count;
                    for (var i = 0; i < 20; i++)
                    {
                        Assert.Equal(form, IsVariant(await See(browser, shop)));
                    }

                    return _calls.Count == calls;
                },
                "Both forms should be answered from memory, without a grain call: see HotPages.Find."
            );
        }

        var arms = await Counts();
        Assert.Equal(
            (visitors.Count(each => !each.IsVariant), visitors.Count(each => each.IsVariant)),
            (Of(arms, "control", "visitors"), Of(arms, "variant", "visitors"))
        );
        visitors.ForEach(each => each.Browser.Dispose());
    }

    [Fact]
    public async Task Bots_scripts_and_other_shops_see_the_page_as_it_is_and_count_for_nothing()
    {
        var (shop, other) = (await Open(), await Open());
        await Start(shop);
        using var browser = new Browser(_site.Address);
        foreach (
            var headers in new (string, string)[][]
            {
                [("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")],
                [("User-Agent", Phone), ("Sec-Fetch-Mode", "cors")],
                [("User-Agent", Phone), ("Sec-Purpose", "prefetch")],
            }
        )
        {
            for (var i = 0; i < 5; i++)
            {
                var page = (await browser.Get($"/s/{shop.Slug}/p/laddu", headers)).Is(200);
                Assert.Equal((false, ""), (IsVariant(page), Cookie(page)));
            }
        }

        using var elsewhere = new Browser(_site.Address);
        Assert.Equal("", Cookie(await See(elsewhere, other)));
        Assert.Equal((0, 0), (Of(await Counts(), "control", "visitors"), Of(await Counts(), "variant", "visitors")));
    }

    [Fact]
    public async Task Who_orders_counts_once_and_the_page_says_not_enough_yet_until_it_is_ended()
    {
        var shop = await Open();
        await Start(shop);
        using var shopper = new Browser(_site.Address);
        var arm = IsVariant(await See(shopper, shop)) ? "variant" : "control";
        for (var order = 0; order < 2; order++)
        {
            (await shopper.Post($"/s/{shop.Slug}/cart/add", ("productId", shop.Product))).Is(303);
            var form = (await shopper.Get($"/s/{shop.Slug}/checkout")).Is(200);
            var placed = await shopper.Post(
                $"/s/{shop.Slug}/checkout",
                ("cart", Browser.Field(form, "cart")),
                ("name", "Asha Rao"),
                ("phone", "9812345678"),
                ("line1", "12, 4th Cross"),
                ("city", "Bengaluru"),
                ("postalCode", "560041"),
                ("unknown", Browser.Field(form, "unknown")),
                ("payment", "cod"),
                ("expectedTotal", Browser.Field(form, "expectedTotal"))
            );
            Assert.Contains("/o/", placed.Is(303).Headers["Location"], StringComparison.Ordinal);
        }

        var arms = await Counts();
        Assert.Equal((1, 1, 1), (Of(arms, arm, "visitors"), Of(arms, arm, "checkouts"), Of(arms, arm, "orders")));

        using var ops = await Operator();
        var page = (await ops.Get("/ops/experiments")).Is(200).Body;
        Assert.Contains("Not enough yet: 0 % of the visitors that are needed have come.", page, StringComparison.Ordinal);
        Assert.Contains("21,109", page, StringComparison.Ordinal);
        Assert.Contains("Another experiment runs", (await Post(ops, shop)).Is(409).Body, StringComparison.Ordinal);
        (await ops.Post("/ops/experiments", ("who", "Asha"), ("why", "enough"), ("end", $"{Running}"))).Is(303);
        Assert.Contains("Ended before it could say anything.", (await ops.Get("/ops/experiments")).Is(200).Body, StringComparison.Ordinal);
        await Eventually.Holds(() => Settings.Experiment is null, "Nobody should see the variant any more.");
        using var later = new Browser(_site.Address);
        Assert.Equal("", Cookie(await See(later, shop)));
    }

    [Fact]
    public async Task A_plan_that_is_out_of_bounds_is_refused_and_what_was_typed_stays()
    {
        var shop = await Open();
        using var ops = await Operator();

        var refused = (await Post(ops, shop, share: "60")).Is(422);

        Assert.Contains("1 to 50 % of the visitors", refused.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"60\"", refused.Body, StringComparison.Ordinal);
        using var stranger = new Browser(_site.Address);
        (await Post(stranger, shop)).Is(303); // to the sign-in page
        Assert.Null(Settings.Experiment);
    }

    private EffectiveSettings Settings => _site.Services.GetRequiredService<IRuntimeSettings>().Now;

    private long Running => Settings.Experiment!.Number;

    private static Task<Answer> See(Browser browser, Opened shop) =>
        browser.Get($"/s/{shop.Slug}/p/laddu", ("User-Agent", Phone), ("Sec-Fetch-Mode", "navigate"));

    private static bool IsVariant(Answer page) => !page.Is(200).Body.Contains("Barfi", StringComparison.Ordinal);

    /// <summary>The value of the experiment's cookie that an answer sets, or "".</summary>
    private static string Cookie(Answer answer) =>
        answer.Headers.TryGetValue("Set-Cookie", out var cookies) && cookies.Contains("dukaan-test=", StringComparison.Ordinal)
            ? cookies.Split("dukaan-test=")[1].Split(';')[0]
            : "";

    private async Task<JsonElement> Counts()
    {
        var all = (await new ApiClient(_site.Client()).Get("/ops/api/experiments")).Is(200).Body;
        return JsonDocument.Parse(all).RootElement[0].GetProperty("result").GetProperty("counts");
    }

    private static long Of(JsonElement counts, string arm, string what) => counts.GetProperty(arm).GetProperty(what).GetInt64();

    private async Task Start(Opened shop)
    {
        using var ops = await Operator();
        (await Post(ops, shop)).Is(303);
        await Eventually.Holds(() => Settings.Experiment is not null, "The experiment should be known to the process.");
    }

    private static Task<Answer> Post(Browser browser, Opened shop, string share = "50") =>
        browser.Post(
            "/ops/experiments",
            ("who", "Asha"),
            ("why", "a test"),
            ("name", "Without recommendations"),
            ("setting", "recommendations"),
            ("share", share),
            ("rate", "2"),
            ("effect", "20"),
            ("store", shop.Id)
        );

    private async Task<Browser> Operator()
    {
        var browser = new Browser(_site.Address);
        (await browser.Post("/ops/signin", ("password", Password))).Is(303);
        return browser;
    }

    private async Task<Opened> Open()
    {
        var shop = (await _seller.Post("/api/v1/stores", new { name = $"Tested {Guid.NewGuid():N}"[..20] })).Is(201);
        var products = new List<string>();
        foreach (var title in (string[])["Laddu", "Barfi"])
        {
            products.Add(
                (
                    await _seller.Post(
                        $"/api/v1/stores/{shop.Text("id")}/products",
                        new { title, price = new { amount = 15000, currency = "INR" } }
                    )
                )
                    .Is(201)
                    .Text("id")
            );
        }

        return new Opened(shop.Text("id"), shop.Text("slug"), products[0]);
    }

    private sealed class CountedCalls : IIncomingGrainCallFilter
    {
        private int _count;

        public int Count => Volatile.Read(ref _count);

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.ImplementationMethod.DeclaringType?.Namespace?.StartsWith("Dukaan.Storefront", StringComparison.Ordinal) == true)
            {
                Interlocked.Increment(ref _count);
            }

            return context.Invoke();
        }
    }

    private sealed record Opened(string Id, string Slug, string Product);
}
