using System.Text.RegularExpressions;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Tests.Storefront;

namespace Dukaan.Web.Tests.Ops;

/// <summary>One field at /ops finds a shop, an order or a person; a phone stands in no address and no log.</summary>
public sealed partial class SearchPageTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task A_shop_and_its_orders_are_found_by_whatever_an_operator_was_told()
    {
        var shop = await Open();
        var order = await Place(shop, "+919812300001");
        using var viewer = await Viewer();

        foreach (var typed in (string[])[shop.Slug, shop.Id, $"{_site.Address}s/{shop.Slug}"])
        {
            Assert.Equal($"/ops/shops/{shop.Id}", await Find(viewer, typed));
        }

        var support = $"/ops/shops/{shop.Id}/orders/{order.Id}";
        foreach (
            var typed in (string[])[$"{_site.Address}o/{order.StatusToken}", $"{shop.Slug} {order.Number}", $"{shop.Slug} #{order.Number}"]
        )
        {
            Assert.Equal(support, await Find(viewer, typed));
        }

        Assert.True(viewer.Page.Says("placed"), viewer.Page.Text);
        Assert.DoesNotContain("Meera", viewer.Page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("9812300001", viewer.Page.Html, StringComparison.Ordinal);
        Assert.Equal("/ops/search", await Find(viewer, "no-such-shop-at-all"));
        viewer.Is(422);
    }

    [Fact]
    public async Task A_phone_becomes_its_hash_at_once_and_finds_its_person_in_all_shops()
    {
        const string Phone = "+919812300002";
        var (first, second) = (await Open(), await Open());
        var orders = new[] { await Place(first, Phone), await Place(second, Phone) };
        await Place(first, "+919812300003");
        using var support = await ops.SignIn(OpsSite.Admin);

        string at = "";
        await Eventually.Becomes(
            async () =>
            {
                at = await Find(support, "+91 98123 00002");
                return orders.Count(order => support.Page.Html.Contains($"/orders/{order.Id}", StringComparison.Ordinal));
            },
            found => found == 2,
            "Both orders of the phone should be found once the relay has noted them."
        );

        Assert.Matches(PersonPath(), at);
        Assert.DoesNotContain("9812300002", support.Page.Html, StringComparison.Ordinal);
        var hash = at[^64..];
        Assert.Equal(at, await Find(support, hash));
        var log = await ops.Log.Read(long.MaxValue, 100);
        Assert.Contains(log, entry => entry.Action == "person.see" && entry.Subject == $"person={hash}");
        Assert.DoesNotContain(log, entry => $"{entry.Subject} {entry.Detail}".Contains("9812300002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seller_is_found_by_phone_and_by_id_with_their_shops_and_a_viewer_finds_no_people()
    {
        var phone = _site.NewPhone();
        var shop = await Open(await Team.TeamSite.SignIn(_site, phone));
        Caller.Set(shop.Id, "operator");
        var owner = (await _site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(shop.Id).Get())!.Owner;
        using var support = await ops.SignIn(OpsSite.Admin);
        using var viewer = await Viewer();

        var at = await Find(support, phone);
        Assert.Contains($"/ops/shops/{shop.Id}\"", support.Page.Html, StringComparison.Ordinal);
        Assert.Equal(at, await Find(support, owner));

        Assert.Equal("/ops/search", await Find(viewer, phone));
        Assert.DoesNotContain(phone, viewer.Page.Html, StringComparison.Ordinal);
        await viewer.Open(at);
        viewer.Is(403);
    }

    private static async Task<string> Find(Dashboard.Browser browser, string typed)
    {
        await browser.Open("/ops/search");
        await browser.Submit("/ops/search", ("q", typed));
        return browser.At;
    }

    private async Task<Dashboard.Browser> Viewer()
    {
        var name = $"v{Guid.NewGuid():n}"[..12];
        using var admin = await ops.SignIn(OpsSite.Admin);
        await ops.Enrol(admin, name, "viewer");
        return await ops.SignIn(name);
    }

    private async Task<Shop> Open(ApiClient? seller = null)
    {
        seller ??= new ApiClient(await _site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        return new Shop(seller, opened.Text("id"), opened.Text("slug"));
    }

    private async Task<OrderView> Place(Shop shop, string phone)
    {
        var product = (await shop.AddProduct()).Is(201).Text("id");
        Caller.Set(shop.Id, "shopper");
        var customer = new Customer("Meera", new Phone(phone), new Address("12 MG Road", "Pune", "411001", "IN"), "");
        return (
            await _site
                .Grains.GetGrain<IOrderGrain>(StoreKey.Of(shop.Id, OrderKey.IdFor(shop.Id, Guid.NewGuid().ToString())))
                .Place(new PlaceOrder([new Dukaan.Items.QuoteLine(product, 1)], customer, PaymentMethod.CashOnDelivery))
        ).OrThrow();
    }

    [GeneratedRegex("^/ops/people/[0-9a-f]{64}$")]
    private static partial Regex PersonPath();
}
