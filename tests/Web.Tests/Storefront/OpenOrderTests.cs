using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Payments;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What nobody proved to be theirs holds stock for the seller only up to a limit, by the shop's form and by its API.</summary>
public sealed class OpenOrderTests(OpenOrderTests.Running running) : IClassFixture<OpenOrderTests.Running>, IAsyncLifetime
{
    private static int _phones;
    private readonly TestSite _site = running.Site;
    private Shop _shop = null!;
    private string _product = "";

    public async Task InitializeAsync()
    {
        var seller = new ApiClient(await _site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        _shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        (await seller.Patch(_shop.Path, new { vpa = "asha@okaxis" })).Is(200);
        _product = (
            await _shop.AddProduct(
                more: new
                {
                    title = "Laddu",
                    price = new { amount = 15000, currency = "INR" },
                    stock = 5_000,
                }
            )
        ).Is(201).Text("id");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory, MemberData(nameof(Channels))]
    public async Task An_unverified_phone_has_only_so_much_waiting_at_once_until_the_seller_confirms_or_its_holder_proves_it(string channel)
    {
        var phone = Phone();
        Taken(await Place(channel, phone, OpenOrders.OfPhone.Units));
        Refused(await Place(channel, phone, 1));
        Taken(await Place(channel, Phone(), 1));

        await Step(await LastOrder(phone), "confirm");
        Taken(await Place(channel, phone, 1));
        Refused(await Place(channel, phone, OpenOrders.OfPhone.Units));
        await _site.Grains.GetGrain<IPhoneGrain>(phone).Verify();
        Taken(await Place(channel, phone, OpenOrders.OfPhone.Units));
    }

    [Fact]
    public async Task What_waits_is_counted_once_for_both_doors()
    {
        var phone = Phone();
        Taken(await Place("form", phone, OpenOrders.OfPhone.Units / 2));
        Taken(await Place("api", phone, OpenOrders.OfPhone.Units / 2));
        Refused(await Place("form", phone, 1));
        Refused(await Place("api", phone, 1));
    }

    [Theory, MemberData(nameof(Channels))]
    public async Task Orders_that_come_together_are_counted_together(string channel)
    {
        var phone = Phone();
        var answers = await Task.WhenAll(Enumerable.Range(0, OpenOrders.OfPhone.Orders + 10).Select(_ => Place(channel, phone, 1)));
        Assert.Equal(OpenOrders.OfPhone.Orders, answers.Count(answer => answer.Status is 201 or 303));
        Assert.All(answers.Where(answer => answer.Status is not (201 or 303)), Refused);
    }

    [Theory, MemberData(nameof(Channels))]
    public async Task One_address_with_many_phones_has_a_limit_too(string channel)
    {
        for (var held = 0; held < OpenOrders.OfAddress.Units; held += OpenOrders.OfPhone.Units)
        {
            Taken(await Place(channel, Phone(), OpenOrders.OfPhone.Units));
        }

        Refused(await Place(channel, Phone(), 1));
    }

    [Theory, MemberData(nameof(Channels))]
    public async Task A_verified_phone_that_anybody_may_type_is_bound_as_an_address_is_and_has_its_place_beside_a_crowd(string channel)
    {
        for (var held = 0; held < OpenOrders.OfAddress.Units; held += OpenOrders.OfPhone.Units)
        {
            Taken(await Place(channel, Phone(), OpenOrders.OfPhone.Units));
        }

        var phone = Phone();
        await _site.Grains.GetGrain<IPhoneGrain>(phone).Verify();
        for (var held = 0; held < OpenOrders.OfAddress.Units; held += OpenOrders.OfPhone.Units)
        {
            Taken(await Place(channel, phone, OpenOrders.OfPhone.Units));
        }

        Refused(await Place(channel, phone, 1));
        await Step(await LastOrder(phone), "confirm");
        Taken(await Place(channel, phone, OpenOrders.OfPhone.Units));
    }

    [Theory]
    [InlineData("form", "cancelled")]
    [InlineData("api", "cancelled")]
    [InlineData("form", "paid")]
    [InlineData("api", "paid")]
    [InlineData("form", "rejected")]
    [InlineData("api", "expired")]
    public async Task An_order_that_no_longer_waits_gives_its_place_back(string channel, string ending)
    {
        var phone = Phone();
        var token = StatusToken(Taken(await Place(channel, phone, OpenOrders.OfPhone.Units, ending == "paid" ? "upi" : "cod")));
        Refused(await Place(channel, phone, 1));

        if (ending == "cancelled")
        {
            using var shopper = new Browser(_site.Address);
            (await shopper.Post($"/o/{token}/cancel", ("reason", ""))).Is(303);
        }
        else if (ending == "expired")
        {
            _site.Time.Advance(TimeSpan.FromHours(49));
        }
        else
        {
            await Step(await LastOrder(phone), ending == "paid" ? "mark-paid" : "reject");
        }

        Taken(await Place(channel, phone, OpenOrders.OfPhone.Units));
    }

    [Theory]
    [InlineData("form", "paid")]
    [InlineData("api", "expired")]
    public async Task What_is_to_be_paid_online_has_a_limit_of_its_own_until_it_is_paid_or_expires(string channel, string ending)
    {
        (await _shop.Seller.Put($"{_shop.Path}/payment-account", PaymentSite.Account)).Is(200);
        var phone = Phone();
        for (var held = 0; held < OpenOrders.OfPhoneOnline.Units; held += OpenOrders.OfPhone.Units)
        {
            Taken(await Place(channel, phone, OpenOrders.OfPhone.Units, "online"));
        }

        RefusedUnpaid(await Place(channel, phone, 1, "online"));
        Taken(await Place(channel, phone, 1));
        if (ending == "expired")
        {
            _site.Time.Advance(TimeSpan.FromHours(2));
        }
        else
        {
            var sandbox = _site.Services.GetRequiredService<SandboxGateway>();
            var order = StoreKey.Of(_shop.Id, await LastOrder(phone, "online"));
            Caller.Set(_shop.Id, Caller.System);
            var page = (await _site.Grains.GetGrain<IOrderGrain>(order).Get())!.PayUrl!;
            Assert.NotNull(SandboxEndpoints.Decide(sandbox, page.Split('/')[^1], "pay", null));
            await Eventually.Holds(
                async () => (await _site.Grains.GetGrain<IOrderGrain>(order).Get())!.Payment == PaymentState.Paid,
                "the order must be paid",
                TimeSpan.FromSeconds(60)
            );
        }

        Taken(await Place(channel, phone, OpenOrders.OfPhone.Units, "online"));
    }

    [Fact]
    public async Task An_order_that_was_refused_takes_no_place()
    {
        var phone = Phone();
        var rare = (
            await _shop.AddProduct(
                more: new
                {
                    title = "Rare",
                    price = new { amount = 100, currency = "INR" },
                    stock = 1,
                }
            )
        ).Is(201).Text("id");
        for (var tries = 0; tries <= OpenOrders.OfPhone.Orders; tries++)
        {
            (await PlaceByApi(phone, 2, "cod", rare)).IsProblem(409, "sold-out");
        }

        Taken(await Place("form", phone, OpenOrders.OfPhone.Units));
    }

    /// <summary>A site that limits.</summary>
    public sealed class Running : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() => Site = await TestSite.Start(options => options with { RateLimits = true });

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    public static TheoryData<string> Channels => ["form", "api"];

    private static string Phone() => $"+9198123{Interlocked.Increment(ref _phones):D5}";

    private Task<Answer> Place(string channel, string phone, int quantity, string payment = "cod") =>
        channel == "form" ? PlaceByForm(phone, quantity, payment) : PlaceByApi(phone, quantity, payment, _product);

    private async Task<Answer> PlaceByForm(string phone, int quantity, string payment)
    {
        using var browser = new Browser(_site.Address);
        (await browser.Post($"/s/{_shop.Slug}/cart/add", ("productId", _product), ("quantity", $"{quantity}"))).Is(303);
        var form = (await browser.Get($"/s/{_shop.Slug}/checkout")).Is(200);
        return await browser.Post(
            $"/s/{_shop.Slug}/checkout",
            ("cart", Browser.Field(form, "cart")),
            ("expectedTotal", Browser.Field(form, "expectedTotal")),
            ("name", "Ravi Kumar"),
            ("phone", phone),
            ("line1", "12 MI Road"),
            ("city", "Jaipur"),
            ("postalCode", "302001"),
            ("payment", payment)
        );
    }

    private Task<Answer> PlaceByApi(string phone, int quantity, string payment, string product) =>
        new ApiClient(_site.Client()).Post(
            $"/api/storefront/v1/{_shop.Slug}/checkout",
            new
            {
                lines = new[] { new { productId = product, quantity } },
                customer = new
                {
                    name = "Ravi Kumar",
                    phone,
                    address = new
                    {
                        line1 = "12 MI Road",
                        city = "Jaipur",
                        postalCode = "302001",
                        country = "IN",
                    },
                },
                payment = new { method = payment },
            }
        );

    private static string StatusToken(Answer placed) =>
        placed.Status == 303 ? placed.Headers["Location"].Split('/')[^1] : placed.Text("statusToken");

    private async Task<string> LastOrder(string phone, string? method = null) =>
        (await _shop.Seller.Get($"{_shop.Path}/orders?q={Uri.EscapeDataString(phone)}"))
            .Is(200)
            .At("items")
            .EnumerateArray()
            .First(order => method is null || order.GetProperty("payment").GetProperty("method").GetString() == method)
            .GetProperty("id")
            .GetString()!;

    private async Task Step(string order, string step) =>
        (await _shop.Seller.Post($"{_shop.Path}/orders/{order}/{step}", new { reason = "Out of milk." })).Is(200);

    private static Answer Taken(Answer answer)
    {
        Assert.True(answer.Status is 201 or 303, $"The order should be taken: {answer.Status} {answer.Body}");
        return answer;
    }

    private static void RefusedUnpaid(Answer answer)
    {
        answer.Is(429);
        Assert.Equal("900", answer.Headers["Retry-After"]);
        if (answer.Type == "text/html")
        {
            Assert.Contains("not paid yet", answer.Body, StringComparison.Ordinal);
        }
        else
        {
            answer.IsProblem(429, OpenOrders.TooManyUnpaid);
        }
    }

    private static void Refused(Answer answer)
    {
        answer.Is(429);
        Assert.Equal("3600", answer.Headers["Retry-After"]);
        if (answer.Type == "text/html")
        {
            Assert.Contains("wait for the seller already", answer.Body, StringComparison.Ordinal);
        }
        else
        {
            answer.IsProblem(429, "too-many-open-orders");
        }
    }
}
