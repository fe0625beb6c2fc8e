using System.Buffers.Text;
using System.Text;

namespace Dukaan.Web.Tests.Api;

/// <summary>A cursor is a place in an order: what stays in a list while it is read is seen once.</summary>
public sealed class CursorTests(SiteCollection.Running running) : ApiTest(running)
{
    public static TheoryData<string, string> Lists =>
        new()
        {
            { "", "delete" },
            { "", "hide" },
            { "", "new" },
            { "q=laddu&", "delete" },
            { "q=laddu&", "hide" },
            { "q=laddu&", "new" },
            { "category=sweets&", "delete" },
            { "category=sweets&", "new" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task What_stays_in_a_shops_list_is_seen_once_while_it_changes(string query, string change)
    {
        var shop = await Shop();
        var ids = new List<string>();
        for (var n = 0; n < 40; n++)
        {
            ids.Add((await Add(shop, $"Laddu {n:00}")).Text("id"));
        }

        var list = $"/api/storefront/v1/{shop.Slug}/products?{query}limit=10";
        var version = 0L;
        async Task<Answer> Page(string? cursor) =>
            (
                await new ApiClient(Site.Client()).Get(
                    cursor is null ? list : $"{list}&cursor={cursor}",
                    ("X-Dukaan-Min-Version", $"{version}")
                )
            ).Is(200);

        var page = await Page(null);
        var seen = Ids(page).ToList();
        var (gone, last) = (seen[4], seen[^1]);
        foreach (var product in change == "new" ? [] : new[] { gone, last })
        {
            version =
                change == "delete"
                    ? long.Parse((await shop.Seller.Delete($"{shop.Path}/products/{product}")).Is(204).Headers["X-Dukaan-Version"])
                    : long.Parse(
                        (await shop.Seller.Patch($"{shop.Path}/products/{product}", new { visible = false })).Is(200).Headers[
                            "X-Dukaan-Version"
                        ]
                    );
        }

        string? found = null;
        if (change == "new")
        {
            var added = await Add(shop, "Laddu new");
            found = query.StartsWith("q=", StringComparison.Ordinal) ? added.Text("id") : null;
            version = long.Parse(
                (await shop.Seller.Put($"{shop.Path}/products/order", new { ids = new[] { added.Text("id") } })).Is(200).Headers[
                    "X-Dukaan-Version"
                ]
            );
        }

        for (var cursor = page.At("nextCursor").GetString(); cursor is not null; cursor = page.At("nextCursor").GetString())
        {
            page = await Page(cursor);
            seen.AddRange(Ids(page));
        }

        if (found is not null)
        {
            seen.Remove(found); // among search results it stands where its score puts it, which may be on a later page
        }

        Assert.Equal(40, seen.Count);
        Assert.Equal(ids.Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Sellers_lists_go_on_after_what_was_deleted()
    {
        var shop = await Shop();
        for (var n = 0; n < 6; n++)
        {
            await Add(shop, $"Laddu {n}");
        }

        var first = (await shop.Seller.Get($"{shop.Path}/products?limit=3")).Is(200);
        (await shop.Seller.Delete($"{shop.Path}/products/{Ids(first).Last()}")).Is(204);

        var second = (await shop.Seller.Get($"{shop.Path}/products?limit=3&cursor={first.Text("nextCursor")}")).Is(200);

        Assert.Equal(
            ["Laddu 3", "Laddu 4", "Laddu 5"],
            second.At("items").EnumerateArray().Select(item => item.GetProperty("title").GetString())
        );
    }

    [Theory]
    [InlineData("x")]
    [InlineData("MTA")]
    [InlineData("bm9wZQ")]
    [InlineData("!!!")]
    [InlineData("/w")]
    public async Task A_cursor_that_is_not_of_the_list_is_refused_by_every_list(string cursor)
    {
        var shop = await Shop();
        var anyone = new ApiClient(Site.Client());
        var numbered = cursor == Base64Url.EncodeToString(Encoding.UTF8.GetBytes("10"));

        foreach (var list in new[] { $"/api/storefront/v1/{shop.Slug}/products", $"/api/storefront/v1/{shop.Slug}/products?q=a" })
        {
            (await anyone.Get($"{list}{(list.Contains('?') ? '&' : '?')}cursor={Uri.EscapeDataString(cursor)}")).IsProblem(
                400,
                "cursor-broken",
                "cursor"
            );
        }

        (await shop.Seller.Get($"{shop.Path}/products?cursor={Uri.EscapeDataString(cursor)}")).IsProblem(400, "cursor-broken", "cursor");
        (await shop.Seller.Get($"/api/v1/stores?cursor={Uri.EscapeDataString(cursor)}")).IsProblem(400, "cursor-broken", "cursor");
        foreach (var list in numbered ? [] : new[] { "orders", "invoices" })
        {
            (await shop.Seller.Get($"{shop.Path}/{list}?cursor={Uri.EscapeDataString(cursor)}")).IsProblem(400, "cursor-broken", "cursor");
        }
    }

    private static IEnumerable<string> Ids(Answer page) =>
        page.At("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);

    private static async Task<Answer> Add(Shop shop, string title) =>
        (
            await shop.Seller.Post(
                $"{shop.Path}/products",
                new
                {
                    title,
                    category = "Sweets",
                    price = new { amount = 15000, currency = "INR" },
                }
            )
        ).Is(201);
}
