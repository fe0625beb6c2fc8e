using System.Net;
using Dukaan.Sellers;
using Dukaan.Support;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Sellers;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Ops;

/// <summary>An operator looks at a shop's dashboard only while its owner allows it, changes nothing, and leaves a trace.</summary>
public sealed class SupportLookTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task Support_looks_once_the_owner_allows_it_changes_nothing_and_is_out_at_once_when_the_owner_ends_it()
    {
        using var owner = await NewShop();
        using var support = await ops.SignIn(OpsSite.Admin);
        var page = $"/ops/shops/{owner.StoreId}/support";
        await support.Open(page);
        await support.Submit(page, ("reason", ""));
        support.Is(422);
        await support.Submit(page, ("reason", "You wrote that your prices are wrong."));
        support.Is(200);
        var look = Assert.Single(await Looks(owner));
        Assert.False(support.Page.HasForm($"{page}/{look.Id}/look"), "There is nothing to look at before the owner allows it.");
        Assert.Equal(403, await Status(support, HttpMethod.Post, $"{page}/{look.Id}/look", 409));

        await owner.Open("");
        Assert.True(owner.Page.Says("asha of Dukaan’s support asks to look at your shop: You wrote that your prices are wrong."));
        await owner.Open("support");
        await owner.Submit($"support/{look.Id}/allow");
        Assert.True(owner.Page.Says("Allowed for an hour."), owner.Page.Text);

        await support.Open(page);
        await support.Submit($"{page}/{look.Id}/look");
        support.Is(200);
        Assert.Equal($"/dashboard/{owner.StoreId}", support.At);
        Assert.True(support.Page.Says("You look at this shop as support until"), support.Page.Text);
        foreach (var seen in (string[])["orders", "products", "settings"])
        {
            await support.Open(owner.Url(seen));
            support.Is(200);
        }

        foreach (var hidden in (string[])["team", "api-keys", "payments", "webhooks", "customers", "takings", "support"])
        {
            Assert.NotEqual(200, await Status(support, HttpMethod.Get, owner.Url(hidden)));
        }

        Assert.Equal(204, await Status(support, HttpMethod.Get, owner.Url("events")));
        foreach (var change in (string[])["open", "products", "settings", $"support/{look.Id}/allow"])
        {
            Assert.Equal(403, await Status(support, HttpMethod.Post, owner.Url(change)));
        }

        using (var stranger = new Browser(_site.Address))
        {
            await stranger.Open(owner.Url(""));
            Assert.StartsWith("/dashboard/signin", stranger.At, StringComparison.Ordinal);
        }

        await owner.Open("support");
        Assert.True(owner.Page.Says("Pages seen: 4"), owner.Page.Text);
        await owner.Open("team/activity");
        Assert.True(owner.Page.Says("/orders"), "The owner should see which pages were seen.");
        var viewed = (await ops.Log.Read(long.MaxValue, 100)).Where(each =>
            each.Action == "shop.view" && each.Subject == $"storeId={owner.StoreId}"
        );
        Assert.Equal(Enumerable.Repeat(OpsSite.Admin, 4), viewed.Select(each => each.Operator));

        await owner.Open("support");
        await owner.Submit($"support/{look.Id}/end");
        Assert.Equal(403, await Status(support, HttpMethod.Get, owner.Url("orders")));
        Assert.Equal(4, Assert.Single(await Looks(owner)).Views);
    }

    [Fact]
    public async Task A_consent_ends_after_an_hour_and_is_for_one_operator_and_one_shop()
    {
        using var owner = await NewShop();
        using var other = await NewShop();
        using var support = await ops.SignIn(OpsSite.Admin);
        var page = $"/ops/shops/{owner.StoreId}/support";
        await support.Open(page);
        await support.Submit(page, ("reason", "Help with taxes."));
        var look = Assert.Single(await Looks(owner));
        await owner.Open("support");
        await owner.Submit($"support/{look.Id}/allow");
        await ops.Enrol(support, "ravi", "support");
        using var ravi = await ops.SignIn("ravi");
        await ravi.Open(page);
        Assert.False(ravi.Page.HasForm($"{page}/{look.Id}/look"), "Another operator has no consent.");
        await support.Open(page);
        await support.Submit($"{page}/{look.Id}/look");
        support.Is(200);

        await support.Open(other.Url(""));
        Assert.StartsWith("/dashboard/signin", support.At, StringComparison.Ordinal);
        _site.Time.Advance(SupportLook.Life);
        Assert.Equal(403, await Status(support, HttpMethod.Get, owner.Url("orders")));
    }

    private async Task<IReadOnlyList<SupportLook>> Looks(ShopBrowser shop)
    {
        Caller.Set(shop.StoreId, Caller.System);
        return await _site.Grains.GetGrain<ISupportGrain>(shop.StoreId).Looks();
    }

    private static async Task<int> Status(Browser browser, HttpMethod method, string path, int? instead = null)
    {
        using var request = new HttpRequestMessage(method, path)
        {
            Content = method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null,
        };
        using var answer = await browser.Http.SendAsync(request);
        return (int)answer.StatusCode == instead ? (int)HttpStatusCode.Forbidden : (int)answer.StatusCode;
    }

    /// <summary>A new seller with a new shop, at its first page, who entered a one-time code just now.</summary>
    private async Task<ShopBrowser> NewShop()
    {
        using var seller = await _site.Seller();
        Assert.True(SessionToken.TryRead(seller.DefaultRequestHeaders.Authorization!.Parameter, out var token));
        await _site.Grains.GetGrain<ISellerGrain>(token.SellerId).Prove(token.Hash);
        var browser = new Browser(_site.Address);
        browser.Cookies.Add(_site.Address, new Cookie("dukaan-session", token.Text));
        await browser.Open("/dashboard/new");
        await browser.Submit("/dashboard/new", ("name", "Looked-at sweets"));
        Assert.Matches("^/dashboard/[0-9a-z]{26}", browser.At);
        return new ShopBrowser(browser);
    }
}
