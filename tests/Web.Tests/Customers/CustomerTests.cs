using System.Globalization;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Customers;

/// <summary>The list of who ordered: sums of their orders, notes and tags, found by parts of name and phone, and each shop's own.</summary>
public sealed class CustomerTests(SiteCollection.Running running) : ShopperTest(running)
{
    private const string Asha = "+919812345001";

    [Fact]
    public async Task A_customers_sums_follow_their_orders_whatever_happens_to_these()
    {
        var shop = await Shop();
        var product = await Product(shop);
        var (first, second) = (await Order(shop, product, "Asha", Asha), await Order(shop, product, "Asha Rao", Asha, 2));
        await Order(shop, product, "Ravi", "+919812345002");
        await Is(shop, "Asha Rao", 2, 0);

        await Step(shop, first, "mark-paid");
        await Step(shop, second, "mark-paid");
        await Is(shop, "Asha Rao", 2, 45_000);
        await Step(shop, first, "refund", new { reason = "sorry", amount = 5_000 });
        await Step(shop, second, "cancel", new { reason = "they asked" });
        await Is(shop, "Asha Rao", 1, 40_000);
        await Step(shop, second, "refund", new { reason = "cancelled" });
        await Is(shop, "Asha Rao", 1, 10_000);

        Assert.Equal(["Ravi", "Asha Rao"], Names(await shop.Seller.Get($"{shop.Path}/customers")));
    }

    [Fact]
    public async Task Customers_are_found_by_parts_of_name_and_phone_and_by_tag_page_after_page()
    {
        var shop = await Shop();
        var product = await Product(shop);
        foreach (
            var (name, phone) in ((string, string)[])[("Asha Rao", Asha), ("Ravi 100% Kumar", "+919812345002"), ("Meera", "+447911123456")]
        )
        {
            await Order(shop, product, name, phone);
        }

        await Eventually.Holds(
            async () => Names(await shop.Seller.Get($"{shop.Path}/customers")).Length == 3,
            "each phone that ordered must be a customer"
        );
        foreach (
            var (query, found) in ((string, string)[])
                [
                    ("q=rao", "Asha Rao"),
                    ("q=0100", ""),
                    ("q=%25", "Ravi 100% Kumar"),
                    ("q=98123-45001", "Asha Rao"),
                    ("q=7911", "Meera"),
                    ("q=_", ""),
                ]
        )
        {
            Assert.Equal(found, string.Join(',', Names(await shop.Seller.Get($"{shop.Path}/customers?{query}"))));
        }

        var page = (await shop.Seller.Get($"{shop.Path}/customers?limit=2")).Is(200);
        Assert.Equal(["Meera", "Ravi 100% Kumar"], Names(page));
        Assert.Equal(["Asha Rao"], Names(await shop.Seller.Get($"{shop.Path}/customers?limit=2&cursor={page.Text("nextCursor")}")));

        var noted = new { note = "Rings =1+1 twice", tags = new[] { "wholesale", "Regular", "regular" } };
        var changed = (await shop.Seller.Patch($"{shop.Path}/customers/{Uri.EscapeDataString(Asha)}", noted)).Is(200);
        Assert.Equal(["Regular", "wholesale"], changed.At("tags").EnumerateArray().Select(tag => tag.GetString()!));
        Assert.Equal(["Asha Rao"], Names(await shop.Seller.Get($"{shop.Path}/customers?tag=REGULAR")));
        var file = (await shop.Seller.Get($"{shop.Path}/customers.csv")).Is(200).Body;
        Assert.Contains("Asha Rao", file, StringComparison.Ordinal);
        Assert.Contains("\"Regular, wholesale\"", file, StringComparison.Ordinal);
        Assert.Equal(4, file.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Nobody_sees_or_changes_another_shops_customers_and_what_is_wrong_is_named()
    {
        var (shop, other) = (await Shop(), await Shop());
        await Order(shop, await Product(shop), "Asha", Asha);
        await Is(shop, "Asha", 1, 0);
        var path = $"customers/{Uri.EscapeDataString(Asha)}";
        (await other.Seller.Get($"{other.Path}/{path}")).IsProblem(404, "not-found");
        (await other.Seller.Patch($"{other.Path}/{path}", new { note = "mine" })).IsProblem(404, "not-found");
        (await other.Seller.Get($"{shop.Path}/{path}")).IsProblem(404, "not-found");
        (await shop.Seller.Patch($"{shop.Path}/{path}", new { note = new string('n', 1_001) })).IsProblem(422, "too-long", "note");
        (await shop.Seller.Patch($"{shop.Path}/{path}", new { tags = new[] { "a,b" } })).IsProblem(422, "tag-comma", "tags");
        (await shop.Seller.Get($"{shop.Path}/customers?cursor=x")).IsProblem(400, "cursor-broken", "cursor");
        Assert.Equal("", (await shop.Seller.Get($"{shop.Path}/{path}")).Is(200).Text("note"));
    }

    private static async Task Is(Shop shop, string name, long orders, long spent) =>
        await Eventually.Holds(
            async () =>
            {
                var answer = await shop.Seller.Get($"{shop.Path}/customers/{Uri.EscapeDataString(Asha)}");
                return answer.Status == 200
                    && (answer.Text("name"), answer.At("orders").GetInt64(), answer.At("spent.amount").GetInt64()) == (name, orders, spent);
            },
            string.Create(CultureInfo.InvariantCulture, $"{name} must have {orders} orders and have spent {spent}")
        );

    private static string[] Names(Answer answer) =>
        [.. answer.Is(200).At("items").EnumerateArray().Select(customer => customer.GetProperty("name").GetString()!)];

    private static async Task<string> Order(Shop shop, string product, string name, string phone, int quantity = 1)
    {
        var order = new
        {
            lines = new[] { new { productId = product, quantity } },
            customer = new
            {
                name,
                phone,
                address = new
                {
                    line1 = "12 MG Road",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                    state = "MH",
                },
            },
            payment = new { method = "cod" },
        };
        return (await shop.Seller.Post($"/api/storefront/v1/{shop.Slug}/checkout", order)).Is(201).Text("orderId");
    }

    private static async Task Step(Shop shop, string order, string step, object? body = null) =>
        (await shop.Seller.Post($"{shop.Path}/orders/{order}/{step}", body ?? new { })).Is(200);
}
