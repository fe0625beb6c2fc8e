using System.Net;
using Dukaan.Couriers;
using Dukaan.Messages;
using Dukaan.Pricing;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Couriers;
using Dukaan.Web.Couriers.Sandbox;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Tests.Overload;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace Dukaan.Web.Tests.Api;

/// <summary>Sites of their own: limits are what is tested.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task An_address_asks_for_ten_codes_and_is_then_told_to_wait()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true });
        var anyone = new ApiClient(site.Client());
        for (var i = 0; i < 10; i++)
        {
            (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() })).Is(202);
        }

        var refused = (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() })).IsProblem(429, "too-many-requests");

        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 600);
        Assert.Equal(site.Options.Region, refused.Headers["X-Edge-Route"]);
    }

    [Fact]
    public async Task Who_guesses_codes_of_gift_cards_has_to_wait_and_a_right_code_tells_nothing_then()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true });
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var (path, api) = ($"/api/v1/stores/{opened.Text("id")}", $"/api/storefront/v1/{opened.Text("slug")}");
        var price = new { amount = 15_000, currency = "INR" };
        var product = (await seller.Post($"{path}/products", new { title = "Laddu", price })).Is(201).Text("id");
        var code = (await seller.Post($"{path}/gift-cards", new { amount = price })).Is(201).Text("secret");
        var anyone = new ApiClient(site.Client());
        Task<Answer> Quote(string guess) =>
            anyone.Post($"{api}/quote", new { lines = new[] { new { productId = product, quantity = 1 } }, giftCards = new[] { guess } });
        static string? Problem(Answer answer) =>
            answer.At("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()).SingleOrDefault();

        Assert.Null(Problem((await Quote(code)).Is(200)));
        for (var i = 0; i < 20; i++)
        {
            // The same code counts once, however often its page is drawn again.
            Assert.Equal("gift-card-unusable", Problem((await Quote("0000-0000-0000-0000")).Is(200)));
            Assert.Equal("gift-card-unusable", Problem((await Quote($"0000-0000-0000-{i:D4}")).Is(200)));
        }

        Assert.Equal("too-many-gift-cards", Problem((await Quote("0000-0000-0000-9999")).Is(200)));
        Assert.Equal("too-many-gift-cards", Problem((await Quote(code)).Is(200)));
    }

    [Fact]
    public async Task Who_asks_what_delivery_costs_to_every_postal_code_learns_what_others_were_told_and_may_still_order()
    {
        await using var site = await TestSite.Start(options => options with { RateLimits = true });
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var (id, path, api) = (opened.Text("id"), $"/api/v1/stores/{opened.Text("id")}", $"/api/storefront/v1/{opened.Text("slug")}");
        Caller.Set(id, "seller:test");
        var accounts = site.Services.GetRequiredService<CourierAccounts>();
        (await accounts.Set(id, $"{id}@sandbox.example", ShiprocketEmulator.Password, "", ParcelSize.Small)).OrThrow();
        (await seller.Patch($"{path}/terms", new { country = "IN", delivery = new { courier = new { percent = 10 } } })).Is(200);
        var price = new { amount = 15_000, currency = "INR" };
        var product = (await seller.Post($"{path}/products", new { title = "Laddu", price })).Is(201).Text("id");
        var anyone = new ApiClient(site.Client());
        object Order(int postalCode) =>
            new
            {
                lines = new[] { new { productId = product, quantity = 1 } },
                customer = new
                {
                    name = "Ravi",
                    phone = "+919812345999",
                    address = new
                    {
                        line1 = "12 MI Road",
                        city = "Pune",
                        postalCode = $"{postalCode}",
                        country = "IN",
                    },
                },
                payment = new { method = "cod" },
            };
        Task<Answer> Quote(int postalCode) => anyone.Post($"{api}/quote", Order(postalCode));
        static bool IsKnown(Answer answer) => answer.Is(200).At("amounts.delivery.known").GetBoolean();

        for (var i = 0; i < CourierQuestions.PerAddress; i++)
        {
            Assert.True(IsKnown(await Quote(411_001 + i)));
        }

        Assert.True(IsKnown(await Quote(411_001)), "What the courier said lately is told.");
        Assert.False(IsKnown(await Quote(411_500)));
        Assert.False(IsKnown(await Quote(411_500)));
        (await anyone.Post($"{api}/checkout", Order(411_500))).Is(201);
        Assert.True(IsKnown(await Quote(411_500)), "The order asked for it.");
    }

    [Fact]
    public async Task Who_guesses_discount_codes_has_to_wait_and_a_shop_that_is_guessed_at_still_takes_codes_of_those_who_know_one()
    {
        await using var site = await TestSite.Start(options =>
            options with
            {
                RateLimits = true,
                TrustedProxies = [IPNetwork.Parse("127.0.0.0/8")],
            }
        );
        var seller = new ApiClient(await site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var (path, api) = ($"/api/v1/stores/{opened.Text("id")}", $"/api/storefront/v1/{opened.Text("slug")}");
        var price = new { amount = 15_000, currency = "INR" };
        var product = (await seller.Post($"{path}/products", new { title = "Laddu", price })).Is(201).Text("id");
        var discount = new
        {
            kind = "percent",
            title = "Ten",
            code = "TEN",
            percent = 10m,
        };
        (await seller.Post($"{path}/discounts", discount)).Is(201);
        var anyone = new ApiClient(site.Client());
        async Task<string?> Try(string address, string code) =>
            (
                await anyone.Post(
                    $"{api}/quote",
                    new { lines = new[] { new { productId = product, quantity = 1 } }, discountCode = code },
                    ("X-Forwarded-For", address)
                )
            )
                .Is(200)
                .At("problems")
                .EnumerateArray()
                .Select(one => one.GetProperty("code").GetString())
                .SingleOrDefault();
        async Task Guess(string address, int codes)
        {
            for (var i = 0; i < codes; i++)
            {
                Assert.Equal("unknown-code", await Try(address, $"GUESS{i}"));
            }
        }

        Assert.Equal("unknown-code", await Try("203.0.113.1", "guess0")); // the same once more counts once
        await Guess("203.0.113.1", 30);
        Assert.Equal("too-many-discount-codes", await Try("203.0.113.1", "GUESS30"));
        Assert.Equal("too-many-discount-codes", await Try("203.0.113.1", "TEN"));
        Assert.Null(await Try("203.0.113.2", "TEN"));
        await Guess("2001:db8:1:2::1", 30);
        Assert.Equal("too-many-discount-codes", await Try("2001:db8:1:3::1", "TEN")); // the same site's network
        var order = new
        {
            lines = new[] { new { productId = product, quantity = 1 } },
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
            payment = new { method = "cod" },
            discountCode = "TEN",
        };
        (await anyone.Post($"{api}/checkout", order, ("X-Forwarded-For", "203.0.113.1"))).IsProblem(
            429,
            "too-many-discount-codes",
            "discountCode"
        );

        // From many addresses, each within its limit: from then on each has ten tries.
        for (var address = 1; address <= 8; address++)
        {
            await Guess($"198.51.100.{address}", 30);
        }

        Assert.Equal("too-many-discount-codes", await Try("198.51.100.1", "TEN"));
        await Guess("198.51.100.100", 10);
        Assert.Equal("too-many-discount-codes", await Try("198.51.100.100", "GUESS10"));
        Assert.Null(await Try("198.51.100.101", "TEN"));
        var placed = (await anyone.Post($"{api}/checkout", order, ("X-Forwarded-For", "198.51.100.101"), ("Idempotency-Key", "o-1"))).Is(
            201
        );

        // Its answer was lost, and others behind the address guessed meanwhile: the repeat is answered all the same.
        await Guess("198.51.100.101", 10);
        Assert.Equal("too-many-discount-codes", await Try("198.51.100.101", "TEN"));
        var again = await anyone.Post($"{api}/checkout", order, ("X-Forwarded-For", "198.51.100.101"), ("Idempotency-Key", "o-1"));
        Assert.Equal(placed.Text("orderId"), again.Is(201).Text("orderId"));
    }

    [Fact]
    public async Task Guessing_in_one_shop_refuses_nobody_in_another()
    {
        using var meters = Observed.Meters();
        using var tries = new DiscountTries(new DukaanOptions { Environment = "Development", RateLimits = true }, meters);
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse("203.0.113.9");
        for (var i = 0; i < 30; i++)
        {
            await tries.Count(context, "a", $"GUESS{i}", DiscountErrors.Unknown());
        }

        Assert.NotNull(tries.WhyNot(context, "a"));
        Assert.Null(tries.WhyNot(context, "b"));
    }

    [Fact]
    public async Task Lifting_the_limits_is_not_heeded_in_production()
    {
        Assert.True(RateLimits.Apply(new DukaanOptions { Environment = "Production", RateLimits = false }));
        Assert.False(RateLimits.Apply(new DukaanOptions { Environment = "Development", RateLimits = false }));

        await using var site = await TestSite.Start(options => options with { Environment = "Production", RateLimits = false });
        var anyone = new ApiClient(site.Client());
        for (var i = 0; i < 10; i++)
        {
            Assert.NotEqual(429, (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() })).Status);
        }

        // Codes, because their permits do not come back while a slow machine asks.
        (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() })).IsProblem(429, "too-many-requests");
    }

    [Fact]
    public async Task A_flood_is_turned_away_with_503_while_health_still_answers()
    {
        var gateway = new HeldMessages();
        await using var site = await TestSite.Start(
            options => options with { MaxRequests = 1 },
            services => services.AddSingleton<IMessageSender>(gateway)
        );
        using var opened = gateway;
        var anyone = new ApiClient(site.Client());
        var held = anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() });
        await gateway.Reached(1);

        var refused = (await anyone.Get("/api/v1/stores")).IsProblem(503, "busy");
        Assert.InRange(int.Parse(refused.Headers["Retry-After"], null), 1, 3);
        (await anyone.Get("/healthz")).Is(200);
        gateway.Open();
        (await held).Is(202);
        await Eventually.Holds(
            async () => (await anyone.Get("/api/v1/stores")).Status == 401,
            "the place should be free again once its request ends",
            TimeSpan.FromSeconds(60)
        );
    }

    [Fact]
    public async Task A_grain_with_a_full_queue_turns_the_next_caller_away_with_503_and_answers_those_before()
    {
        var gateway = new HeldMessages();
        await using var site = await TestSite.Start(services: services =>
            services
                .AddSingleton<IMessageSender>(gateway)
                .Configure<SiloMessagingOptions>(messaging => messaging.MaxEnqueuedRequestsHardLimit = 2)
        );
        using var opened = gateway;
        var (anyone, phone) = (new ApiClient(site.Client()), site.NewPhone());

        var first = AskForCode();
        await gateway.Reached(1);
        var others = Enumerable.Range(0, 8).Select(_ => AskForCode()).ToArray();
        var refused = await await Task.WhenAny(others);

        refused.IsProblem(503, "busy");
        Assert.Equal("1", refused.Headers["Retry-After"]);
        gateway.Open();
        (await first).Is(202);
        var answers = await Task.WhenAll(others);
        Assert.True(answers.Any(answer => answer.Status != 503), "Who waited within the limit must be answered.");

        Task<Answer> AskForCode() => anyone.Post("/api/v1/auth/codes", new { phone });
    }

    [Fact]
    public async Task In_production_without_a_gateway_codes_are_refused_clearly_and_no_outbox_is_there()
    {
        await using var site = await TestSite.Start(options => options with { Environment = "Production" });
        var anyone = new ApiClient(site.Client());

        var refused = (await anyone.Post("/api/v1/auth/codes", new { phone = site.NewPhone() })).IsProblem(503, "code-not-sent");

        Assert.True(refused.Headers.ContainsKey("Retry-After"));
        (await anyone.Get("/dev/messages.json")).IsProblem(404, "not-found");
    }
}
