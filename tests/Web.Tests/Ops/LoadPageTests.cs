using Dukaan.Silo.Usage;
using Dukaan.TestKit;
using Dukaan.Web.Telemetry;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Usage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Ops;

/// <summary>Where a person on call sees whom it hurts, what is left of the month's error budget, and what changed.</summary>
public sealed class LoadPageTests(OpsSite ops) : IClassFixture<OpsSite>
{
    private readonly TestSite _site = ops.Site;

    [Fact]
    public async Task The_shop_whose_requests_fail_is_named_with_what_it_uses()
    {
        var seller = new ApiClient(await _site.Seller());
        var shop = (await seller.Post("/api/v1/stores", new { name = "Suffering sweets", currency = "INR" })).Is(201);
        for (var n = 0; n < ShopUsage.Sample * 4; n++)
        {
            (await seller.Get($"/api/v1/stores/{shop.Text("id")}")).Is(200);
        }

        await Request("/api/v1/stores/{storeId}", HttpMethods.Get, 503, ("storeId", shop.Text("id")));
        using var admin = await ops.SignIn(OpsSite.Admin);

        await admin.Open("/ops/load");
        admin.Is(200);
        foreach (var text in (string[])["Suffering sweets", "Requests that failed on our side", "Time of the database"])
        {
            Assert.Contains(text, admin.Page.Text, StringComparison.Ordinal);
        }

        await admin.Open("/ops");
        Assert.Contains("Suffering sweets", admin.Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_months_checkouts_and_those_that_failed_are_kept_and_a_failed_save_loses_none()
    {
        var days = _site.Services.GetRequiredService<CheckoutDays>();
        var today = DateOnly.FromDateTime(_site.Time.GetUtcNow().UtcDateTime);
        var before = await days.Since(today, default);
        await Request("/api/storefront/v1/{slug}/checkout", HttpMethods.Post, 201);
        await Request("/s/{slug}/checkout", HttpMethods.Post, 500);
        await Request("/s/{slug}/checkout", HttpMethods.Get, 500);

        var meter = _site.Services.GetRequiredService<CheckoutMeter>();
        using (var ended = new CancellationTokenSource())
        {
            await ended.CancelAsync();
            await meter.Save(ended.Token);
        }

        Assert.Equal(before, await days.Since(today, default));
        await meter.Save(default);
        Assert.Equal((before.Total + 2, before.Failed + 1), await days.Since(today, default));
        Assert.Equal(500, new ErrorBudget(2, 1).Spent, 6);
    }

    [Fact]
    public async Task The_release_that_runs_is_among_what_changed()
    {
        using var admin = await ops.SignIn(OpsSite.Admin);
        await admin.Open("/ops");
        admin.Is(200);
        Assert.Contains("Changed lately", admin.Page.Text, StringComparison.Ordinal);
        Assert.Contains(await _site.Services.GetRequiredService<ReleaseLog>().Newest(1, default), each => each.Version == Release.Version);
    }

    /// <summary>A request that ended with a status, as the meter sees it.</summary>
    private Task Request(string route, string method, int status, params (string Name, string Value)[] values)
    {
        var context = new DefaultHttpContext { Request = { Method = method } };
        foreach (var (name, value) in values)
        {
            context.Request.RouteValues[name] = value;
        }

        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse(route), 0, null, null));
        return ActivatorUtilities.CreateInstance<ShopMeter>(_site.Services, (RequestDelegate)Ends).InvokeAsync(context);

        Task Ends(HttpContext ended)
        {
            ended.Response.StatusCode = status;
            return Task.CompletedTask;
        }
    }
}
