using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Couriers;
using Dukaan.Orders;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Couriers.Sandbox;
using Dukaan.Web.Payments.Sandbox;
using Dukaan.Web.Tests.Dashboard;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Couriers;

/// <summary>A seller connects a courier, books a parcel in two taps, prints labels, and the courier's messages move the order.</summary>
public class CourierPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private ShiprocketEmulator Courier => Site.Services.GetRequiredService<ShiprocketEmulator>();

    [Fact]
    public async Task A_courier_is_connected_with_its_login_and_a_wrong_password_is_named()
    {
        using var shop = await NewShop();
        await shop.Open("courier");
        await shop.Submit("courier", ("login", ShiprocketEmulator.Login), ("password", "a-wrong-password"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("password"));
        await shop.Submit("courier", ("login", ShiprocketEmulator.Login), ("password", ShiprocketEmulator.Password), ("grams", "0"));
        shop.Browser.Is(422);
        Assert.NotNull(shop.Page.ErrorOf("grams"));
        await Connect(shop);
        Assert.True(shop.Page.Says("Home, 411001"), "The page must say where parcels are fetched.");
        Assert.DoesNotContain(ShiprocketEmulator.Password + "\"", shop.Page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MessageBehavior.Prompt)]
    [InlineData(MessageBehavior.Twice)]
    public async Task A_parcel_is_booked_from_the_order_and_its_messages_move_the_order(MessageBehavior habit)
    {
        using var shop = await NewShop();
        await Connect(shop);
        var order = await Order(shop, await shop.AddProduct());
        await shop.Open($"orders/{order}");
        await Confirm(shop, order);
        var page = await shop.Open($"orders/{order}");
        Assert.True(page.Says("Book parcel"), "A confirmed order offers to book its parcel.");
        await shop.Submit($"orders/{order}/parcel");
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Delhivery Surface"), "The order shows its carrier.");

        using (var label = await shop.Browser.Http.GetAsync(new Uri(shop.Url($"orders/{order}/label"), UriKind.Relative)))
        {
            Assert.Equal("application/pdf", label.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(await label.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        }

        var reference = ParcelReference.Of(order, "s1");
        Courier.Behave(new CourierHabits(Messages: habit));
        Courier.Move(reference, 42);
        await Says(shop, order, "Shipped");
        Courier.Move(reference, 7);
        await Says(shop, order, "Delivered");
        Courier.Behave(new CourierHabits(Messages: MessageBehavior.Prompt));
    }

    [Fact]
    public async Task The_seller_sees_what_became_of_earlier_orders_of_a_phone_and_takes_no_more_cash_from_it()
    {
        using var shop = await NewShop();
        var product = await shop.AddProduct();
        var first = await Order(shop, product);
        Assert.True((await shop.Open($"orders/{first}")).Says("First order of this phone number"), "Nothing came before the first order.");
        await shop.Submit($"orders/{first}/reject", ("reject.reason", "Nobody answers"));
        var second = await Order(shop, product);
        Assert.True((await shop.Open($"orders/{second}")).Says("0 delivered, 0 came back, 1 ended before"), "The first one ended.");
        await shop.Submit($"orders/{second}/cash", ("note.reason", "Call first"));
        shop.Browser.Is(200);
        Assert.Contains("Call first", shop.Page.Html, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Order(shop, product));
        await shop.Open($"orders/{second}");
        await shop.Submit($"orders/{second}/cash");
        await Order(shop, product);
    }

    [Fact]
    public async Task What_a_customer_returns_is_fetched_by_the_courier_and_noted_when_it_arrives()
    {
        using var shop = await NewShop();
        await Connect(shop);
        var order = await Order(shop, await shop.AddProduct());
        await Confirm(shop, order);
        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/parcel");
        Courier.Move(ParcelReference.Of(order, "s1"), 7);
        await Says(shop, order, "Delivered");
        var grain = Site.Services.GetRequiredService<IGrainFactory>().GetGrain<IOrderGrain>(StoreKey.Of(shop.StoreId, order));
        Caller.Set(shop.StoreId, Caller.Shopper);
        (await grain.Take(new OrderStep("ask", OrderAction.AskReturn, "Too small", Lines: [new LineQuantity(1, 1)]))).OrThrow();

        Assert.False((await shop.Open($"orders/{order}")).Says("Have it fetched"), "First the seller agrees.");
        await shop.Submit($"orders/{order}/approve-return");
        await shop.Open($"orders/{order}");
        Assert.DoesNotContain("fetch.amount", shop.Page.Html, StringComparison.Ordinal); // cash does not go back by itself
        await shop.Submit($"orders/{order}/parcel/fetch");
        shop.Browser.Is(200);
        Assert.True(shop.Page.Says("Return booked at the courier"), "The order says that the courier comes.");
        Courier.Move(ParcelReference.Of(order, "r2"), 42);
        await Says(shop, order, "Return fetched from the customer");
        Courier.Move(ParcelReference.Of(order, "r2"), 7);
        await Says(shop, order, "Came back to you");
        Assert.Equal(0, (await grain.Get())!.Funds.Refunded.Amount);
        Assert.Contains(
            "has collected it",
            await shop.Browser.Http.GetStringAsync(new Uri($"/o/{(await grain.Get())!.StatusToken}", UriKind.Relative)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Labels_of_many_orders_are_one_PDF()
    {
        using var shop = await NewShop();
        await Connect(shop);
        var product = await shop.AddProduct();
        var orders = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var order = await Order(shop, product);
            await Confirm(shop, order);
            await shop.Open($"orders/{order}");
            await shop.Submit($"orders/{order}/parcel");
            orders.Add(order);
        }

        var query = string.Join('&', orders.Select(order => $"order={order}:1"));
        using var labels = await shop.Browser.Http.GetAsync(new Uri(shop.Url($"orders/labels?{query}"), UriKind.Relative));
        var text = Encoding.ASCII.GetString(await labels.Content.ReadAsByteArrayAsync());
        Assert.Equal(3, Regex.Count(text, "/Type /Page "));
    }

    [Fact]
    public async Task A_message_with_another_token_or_about_another_shops_order_changes_nothing()
    {
        using var shop = await NewShop();
        await Connect(shop);
        using var client = Site.Client();
        var body = $$"""{"awb":"1","order_id":"{{new string('0', 26)}}-s1_9"}""";
        Assert.Equal(HttpStatusCode.Unauthorized, await Send(client, shop.StoreId, "another-token", body));
        Assert.Equal(HttpStatusCode.Unauthorized, await Send(client, shop.StoreId, "", body));
        var token = Token(shop.Page);
        Assert.Equal(HttpStatusCode.OK, await Send(client, shop.StoreId, token, body));
        Assert.Equal(HttpStatusCode.OK, await Send(client, shop.StoreId, token, """{"order_id":"from elsewhere"}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await Send(client, shop.StoreId, token, "[1"));
        using var other = await NewShop();
        Assert.Equal(HttpStatusCode.Unauthorized, await Send(client, other.StoreId, token, body));
    }

    /// <summary>Connects the courier, which then sends its messages to the shop.</summary>
    private async Task Connect(ShopBrowser shop)
    {
        var login = $"{shop.StoreId}@sandbox.example";
        await shop.Open("courier");
        await shop.Submit("courier", ("login", login), ("password", ShiprocketEmulator.Password));
        shop.Browser.Is(200);
        var url = new Uri(Site.Address, $"/hooks/parcels/{shop.StoreId}").ToString();
        Site.Services.GetRequiredService<CourierMessages>().Take(new CourierHook(login, url, Token(shop.Page)));
    }

    private static string Token(HtmlPage page) => Regex.Match(page.Html, "id=\"hook-token\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task Confirm(ShopBrowser shop, string order)
    {
        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/confirm");
        shop.Browser.Is(200);
    }

    private static Task Says(ShopBrowser shop, string order, string word) =>
        Eventually.Holds(async () => (await shop.Open($"orders/{order}")).Says(word), $"the order's page must say {word}");

    private static async Task<HttpStatusCode> Send(HttpClient client, string storeId, string token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/hooks/parcels/{storeId}")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("x-api-key", token);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
