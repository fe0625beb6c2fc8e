using System.Text.Json;
using Dukaan.Customers;
using Dukaan.Invoices;
using Dukaan.Orders;
using Dukaan.Reviews;
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
/// Personal data on request. A canary stands in every personal field of one person; after the erasure it is nowhere, and everybody else's
/// rows are what they were, byte for byte.
/// </summary>
public sealed class PersonErasureTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private const string Canary = "canarybird";
    private const string Finch = "goldfinch";

    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task Of_an_erased_person_nothing_is_left_but_what_tax_law_wants_on_invoices_and_of_others_everything()
    {
        const string Phone = "+919812377001";
        var (first, second) = (await Open(), await Open());
        var (mine, others) = (await Live(first, Phone, Canary), await Live(first, "+919812377002", "parrot"));
        var elsewhere = await Live(second, Phone, Canary);
        await Noted(first, Phone);
        await Noted(second, Phone);
        await Noted(first, "+919812377002");
        Caller.Set(first.Id, "seller:x");
        (
            await _site.Grains.GetGrain<ICustomersGrain>(first.Id).Change(new ChangeCustomer("n1", Phone, $"Owes {Canary}", [Canary]))
        ).OrThrow();
        await Quiet();
        var before = await Rows("parrot", "9812377002", others.Id);
        Assert.NotEmpty(before);
        Assert.NotEmpty(await Found(Canary));

        var report = await Desk.Erase(new Phone(Phone));

        Assert.True(report.IsDone, $"{report}");
        Assert.Equal((2, 2, 2), (report.Shops, report.Orders, report.Papers));
        await Quiet();
        Assert.Empty(await Found("9812377001"));
        var left = await Found(Canary);
        Assert.All(left, row => Assert.StartsWith("grain_row: (invoices,", row, StringComparison.Ordinal));
        Assert.DoesNotContain(left, row => row.Contains($"note {Canary}", StringComparison.Ordinal));
        Assert.Equal(before, await Rows("parrot", "9812377002", others.Id));
        foreach (var (shop, order) in new[] { (first, mine), (second, elsewhere) })
        {
            var page = await shop.Seller.Get($"{shop.Path}/orders/{order.Id}");
            Assert.Equal("–", page.Is(200).At("customer").GetProperty("name").GetString());
            Caller.Set(shop.Id, "seller:x");
            var invoice = (await _site.Grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(order.Id)).OrThrow();
            Assert.Equal("", invoice.Replaces);
        }
    }

    [Fact]
    public async Task An_erasure_may_be_repeated_and_waits_for_an_order_that_is_open()
    {
        const string Phone = "+919812377003";
        var shop = await Open();
        var order = await Place(shop, Phone, "Meera");
        await Noted(shop, Phone);

        (await shop.Seller.Post($"{shop.Path}/gift-cards", new { amount = new { amount = 50000, currency = "INR" }, phone = Phone })).Is(
            201
        );
        var first = await Desk.Erase(new Phone(Phone));
        Assert.Equal((1, 0, false), (first.Open, first.Orders, first.IsDone));
        Caller.Set(shop.Id, "seller:x");
        (await _site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, order.Id)).TakeAll("all", [.. Steps])).OrThrow();
        // The sweep goes on by itself.
        _site.Time.Advance(ErasureSweep.Again + TimeSpan.FromMinutes(2));
        await Eventually.Becomes(
            async () => (await Found(Phone[4..])).Count,
            found => found == 0,
            "The sweep should erase the order once it is done."
        );

        var again = await Desk.Erase(new Phone(Phone));
        Assert.True(again.IsDone && again.Orders == 0, $"{again}");
        var hash = await _site.Services.GetRequiredService<PersonHashes>().Of(new Phone(Phone));
        Assert.Contains(await ops.Log.Read(long.MaxValue, 50), entry =>
            entry.Action == "person.erased"
            && entry.Subject == $"person={hash}"
            && entry.Detail.Contains("orders=1", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task An_erasure_that_waits_writes_nothing_again_that_it_has_erased()
    {
        const string Phone = "+919812377008";
        var shop = await Open();
        await Live(shop, Phone, "Noor");
        await Place(shop, Phone, "Noor");
        await Quiet(); // both orders are noted with the customer
        var first = await Desk.Erase(new Phone(Phone));
        Assert.Equal((1, 1), (first.Open, first.Orders));
        await Quiet();
        var before = await Written(shop);

        Assert.Equal(1, (await Desk.Erase(new Phone(Phone))).Open);

        Assert.Equal(before, await Written(shop));

        // Which transaction wrote each row last, and what the audit trail has.
        async Task<List<string>> Written(Shop its) =>
            [
                .. await Values(
                    "SELECT kind || id || xmin::text FROM grain_row WHERE key = $1 AND kind IN ('invoices', 'reviews') ORDER BY 1",
                    its.Id
                ),
                .. await Values("SELECT count(*)::text FROM audit WHERE store_id = $1", its.Id),
            ];
    }

    [Fact]
    public async Task An_erasure_waits_for_orders_whose_events_are_not_published_yet()
    {
        const string Phone = "+919812377009";
        await Values(
            """
            INSERT INTO outbox (partition, store_id, aggregate, version, index, topic, type, schema, payload, at)
            VALUES (99, $1, $1, 1, 0, 'orders', 'order-placed', 1, jsonb_build_object('customerPhone', $2::text), now())
            """,
            Ids.New(TimeProvider.System),
            Phone
        );

        Assert.True((await Desk.Erase(new Phone(Phone))).Waits);

        await Values("DELETE FROM outbox WHERE payload->>'customerPhone' = $1", Phone);
        Assert.True((await Desk.Erase(new Phone(Phone))).IsDone);
    }

    [Fact]
    public async Task An_account_goes_with_its_teams_unless_it_owns_a_shop()
    {
        var (phone, owned) = (_site.NewPhone(), _site.NewPhone());
        var shop = await Open();
        var member = await Team.TeamSite.SignIn(_site, phone);
        var invited = (
            await shop.Seller.Post(
                $"{shop.Path}/team/invitations",
                new
                {
                    name = Finch,
                    phone,
                    role = "packer",
                }
            )
        ).Is(201);
        (await member.Post($"/api/v1/invitations/{invited.Text("link").Split('/')[^1]}/accept", new { })).Is(204);
        await Open(await Team.TeamSite.SignIn(_site, owned));

        var gone = await Desk.Erase(new Phone(phone));
        var stays = await Desk.Erase(new Phone(owned));

        Assert.True(gone is { IsDone: true, Account: true, Teams: 1 }, $"{gone}");
        Assert.Empty(await Found(phone[1..]));
        Assert.True(stays is { IsDone: false, Account: false, Owned: 1 }, $"{stays}");
        Assert.NotEmpty(await Found(owned[1..]));
    }

    [Fact]
    public async Task An_export_has_everything_of_the_person_and_no_secret()
    {
        const string Phone = "+919812377005";
        var shop = await Open();
        var order = await Live(shop, Phone, Finch);
        await Live(shop, "+919812377006", "parrot");
        await Noted(shop, Phone);
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops/search");
        await admin.Submit("/ops/search", ("q", Phone));

        await admin.Submit($"{admin.At}/export");

        var json = admin.Is(200).Page.Html;
        using var export = JsonDocument.Parse(json);
        var customer = export.RootElement.GetProperty("here").GetProperty("customerOf")[0];
        Assert.Equal(shop.Id, customer.GetProperty("shop").GetProperty("id").GetString());
        string[] parts = [$"{Finch} Rao", $"7 {Finch} Road", $"note {Finch}", $"review {Finch}", $"gift {Finch}", $"{Finch}@mailbox"];
        foreach (var part in parts)
        {
            Assert.Contains(part, json, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("parrot", json, StringComparison.Ordinal);
        Assert.DoesNotContain(order.Secret, json, StringComparison.Ordinal);
    }

    private static IEnumerable<OrderAction> Steps => [OrderAction.Confirm, OrderAction.Pack, OrderAction.Ship, OrderAction.Deliver];

    private PeopleDesk Desk => _site.Services.GetRequiredService<PeopleDesk>();

    /// <summary>An order that was delivered, reviewed and invoiced.</summary>
    private async Task<OrderView> Live(Shop shop, string phone, string word)
    {
        var order = await Place(shop, phone, word);
        var grain = _site.Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, order.Id));
        Caller.Set(shop.Id, "seller:x");
        (await grain.TakeAll("all", [.. Steps])).OrThrow();
        (await _site.Grains.GetGrain<IInvoicesGrain>(shop.Id).Issue(order.Id)).OrThrow();
        Caller.Set(shop.Id, Caller.Shopper);
        (
            await grain.Take(new OrderStep("review", OrderAction.Review, $"review {word}", Lines: [new LineQuantity(1, 1)]) { Stars = 4 })
        ).OrThrow();
        Caller.Set(shop.Id, "seller:x");
        var review = (await _site.Grains.GetGrain<IReviewsGrain>(shop.Id).List(null, null, 50)).First(each => each.OrderId == order.Id);
        (
            await _site
                .Grains.GetGrain<IReviewsGrain>(shop.Id)
                .Moderate(new ModerateReview($"m{order.Id}", review.Id, ReviewState.Shown, $"answer {word}"))
        ).OrThrow();
        return order;
    }

    private async Task<OrderView> Place(Shop shop, string phone, string word)
    {
        var product = (await shop.AddProduct()).Is(201).Text("id");
        Caller.Set(shop.Id, Caller.Shopper);
        var customer = new Customer(
            $"{word} Rao",
            new Phone(phone),
            new Address($"7 {word} Road", $"{word}pur", "411001", "IN"),
            $"note {word}"
        )
        {
            Gift = $"gift {word}",
            Email = $"{word}@mailbox.example",
        };
        return (
            await _site
                .Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, OrderKey.IdFor(shop.Id, Guid.NewGuid().ToString())))
                .Place(new PlaceOrder([new Dukaan.Items.QuoteLine(product, 1)], customer, PaymentMethod.CashOnDelivery))
        ).OrThrow();
    }

    private async Task<Shop> Open(ApiClient? seller = null)
    {
        seller ??= new ApiClient(await _site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        (await seller.Post($"{shop.Path}/webhooks", new { url = "https://203.0.113.9/hook", topics = (string[])["orders"] })).Is(201);
        return shop;
    }

    /// <summary>Once the relay has noted the customer.</summary>
    private Task Noted(Shop shop, string phone) =>
        Eventually.Becomes(
            () => Values("SELECT id FROM grain_row WHERE kind = 'customer' AND key = $1 AND id = $2", shop.Id, phone),
            found => found.Count == 1,
            "The customer should be noted."
        );

    private Task Quiet() =>
        Eventually.Becomes(
            async () => (await Values("SELECT seq::text FROM outbox LIMIT 1")).Count,
            waiting => waiting == 0,
            "All events should be published."
        );

    /// <summary>All rows about somebody, as they are stored, but for what the workers of messages try meanwhile.</summary>
    private async Task<List<string>> Rows(params string[] words)
    {
        var rows = new List<string>();
        foreach (var word in words)
        {
            // A shop's last decisions about reviews stand in one record, whoever wrote them.
            rows.AddRange(
                (await Found(word)).Where(row =>
                    !row.StartsWith("delivery:", StringComparison.Ordinal)
                    && !row.StartsWith("grain_state: (reviews,", StringComparison.Ordinal)
                )
            );
        }

        return [.. rows.Distinct().Order(StringComparer.Ordinal)];
    }

    private async Task<List<string>> Found(string word)
    {
        var found = new List<string>();
        foreach (
            var table in (string[])
                [
                    "grain_state",
                    "grain_row",
                    "outbox",
                    "delivery",
                    "audit",
                    "payment_notice",
                    "person",
                    "operator_log",
                    "orleans.orleansstorage",
                ]
        )
        {
            found.AddRange(
                (await Values($"SELECT t::text FROM {table} t WHERE t::text ILIKE '%' || $1 || '%'", word)).Select(row => $"{table}: {row}")
            );
        }

        return found;
    }

    private async Task<List<string>> Values(string sql, params object[] values)
    {
        await using var database = NpgsqlDataSource.Create(_site.Options.Databases().Postgres);
        await using var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
