using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Dukaan.Silo.Webhooks;
using Dukaan.TestKit;
using Dukaan.TestKit.Api;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>A database that an earlier release wrote opens after the upgrade, and goes on.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private UpgradedSite _site = null!;

    private EarlierRelease Before => _site.Before;

    private string Store => $"/api/v1/stores/{Before.StoreId}";

    private string Shopper => $"/api/storefront/v1/{Before.Slug}";

    public async Task InitializeAsync() => _site = await UpgradedSite.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Everything_reads_as_it_did()
    {
        var differences = new List<string>();
        foreach (var earlier in Before.Answers)
        {
            var (type, body) = await _site.Get(earlier.Who, earlier.Path);
            if (type != earlier.Type)
            {
                differences.Add($"{earlier.Path} is {type}; it was {earlier.Type}");
            }
            else if (type == "application/json")
            {
                var (was, now) = (JsonDocument.Parse(earlier.Body).RootElement, JsonDocument.Parse(body).RootElement);
                differences.AddRange(JsonDifference.Of(was, now, earlier.Path));
            }
            else if (type == "text/csv" && CsvDifference.Of(earlier.Body, body, earlier.Path) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task Pages_show_the_shop_under_both_of_its_names()
    {
        var (_, home) = await _site.Get(null, $"/s/{Before.Slug}");
        Assert.Contains("Besan laddu", home, StringComparison.Ordinal);
        Assert.DoesNotContain("Diwali box", home, StringComparison.Ordinal);
        var (_, product) = await _site.Get(null, $"/p/{Before.Ids["handle-kurta"]}", EarlierRelease.Domain);
        Assert.Contains("Cotton kurta", product, StringComparison.Ordinal);
        var (_, order) = await _site.Get(null, $"/o/{Before.Ids["token-delivered"]}", EarlierRelease.Domain);
        Assert.Contains("EM123456789IN", order, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_seller_signs_in_with_the_same_phone_and_goes_on_with_orders_that_were_placed_before()
    {
        await using var receiver = await Receiver.Start();
        using var seller = await SellerClient.SignIn(_site.Address, EarlierRelease.Phone);
        Assert.Equal(
            [Before.StoreId, Before.Ids["other-store"]],
            (await seller.Get("/api/v1/stores"))
                .GetProperty("items")
                .EnumerateArray()
                .Select(store => store.GetProperty("id").GetString())
                .Order()
        );
        await seller.Patch($"{Store}/webhooks/{Before.Ids["webhook"]}", new { url = receiver.Url });

        var placed = $"{Store}/orders/{Before.Ids["order-placed"]}";
        Assert.Equal("confirmed", (await seller.Post($"{placed}/confirm", new { })).GetProperty("state").GetString());
        await seller.Post($"{placed}/mark-paid", new { });
        var claimed = $"{Store}/orders/{Before.Ids["order-claimed"]}";
        Assert.Equal("paid", (await seller.Post($"{claimed}/mark-paid", new { })).GetProperty("payment").GetProperty("state").GetString());
        await seller.Post($"{placed}/invoice", new { });

        // Numbers go on without a gap from those that the earlier release gave.
        var invoices = (await seller.Get($"{Store}/invoices")).GetProperty("items").EnumerateArray().Select(Number).Order().ToList();
        Assert.Equal(Enumerable.Range(1, invoices.Count), invoices);

        // The secret was sealed by the earlier release.
        await receiver.Comes(3);
        Assert.All(receiver.Received, post => Assert.True(IsSigned(post), "The receiver's old secret should go on."));
    }

    [Fact]
    public async Task A_shopper_orders_what_the_cart_had_and_the_count_of_stock_goes_on()
    {
        using var anyone = new SellerClient(_site.Address, "");
        anyone.Http.DefaultRequestHeaders.Authorization = null;
        var fromCart = await anyone.Post($"{Shopper}/checkout", Checkout(new { cartId = Before.Ids["cart"] }, "cod"));
        Assert.Equal(9, fromCart.GetProperty("number").GetInt64());

        // It was the last one of its size.
        var last = await Assert.ThrowsAsync<HttpRequestException>(() =>
            anyone.Post($"{Shopper}/checkout", Checkout(Line(Before.Ids["product-kurta"], Before.Ids["variant-m"]), "cod"))
        );
        Assert.Equal(HttpStatusCode.Conflict, last.StatusCode);
    }

    [Fact]
    public async Task A_new_order_is_paid_online_through_the_account_that_was_set_up_before()
    {
        using var seller = new SellerClient(_site.Address, Before.Session["Bearer ".Length..]);
        var order = await seller.Post($"{Shopper}/checkout", Checkout(Line(Before.Ids["product-laddu"], null), "online"));
        var payment = order.GetProperty("payment").GetProperty("payUrl").GetString()!.Split('/')[^1];
        await seller.Post($"/dev/gateway/shopper/{payment}/pay", new { });
        await Eventually.Holds(
            async () =>
                (await seller.Get($"{Store}/orders/{order.GetProperty("orderId").GetString()}"))
                    .GetProperty("payment")
                    .GetProperty("state")
                    .GetString() == "paid",
            "The order should become paid."
        );
    }

    private static int Number(JsonElement invoice) =>
        int.Parse(invoice.GetProperty("number").GetString()!.Split('/')[^1], CultureInfo.InvariantCulture);

    private static object Line(string productId, string? variantId) =>
        new
        {
            lines = new[]
            {
                new
                {
                    productId,
                    variantId,
                    quantity = 1,
                },
            },
        };

    private static object Checkout(object what, string method)
    {
        var body = JsonSerializer.SerializeToNode(what)!.AsObject();
        body["customer"] = JsonSerializer.SerializeToNode(
            new
            {
                name = "Ravi",
                phone = "+919876543210",
                address = new
                {
                    line1 = "14 MG Road",
                    city = "Pune",
                    postalCode = "411001",
                    country = "IN",
                    state = "MH",
                },
            }
        );
        body["payment"] = JsonSerializer.SerializeToNode(new { method });
        return body;
    }

    private bool IsSigned(ReceivedPost post)
    {
        var signature = post.Headers[WebhookSignature.Header];
        var at = DateTimeOffset.FromUnixTimeSeconds(long.Parse(signature.Split(',')[0]["t=".Length..], CultureInfo.InvariantCulture));
        return signature == WebhookSignature.Of(Before.WebhookSecret, at, Encoding.UTF8.GetBytes(post.Body));
    }
}
