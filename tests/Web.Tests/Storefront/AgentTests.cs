using System.Text.Json;
using Dukaan.Web.Tests.Api;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>An assistant buys with a client of the Model Context Protocol.</summary>
public sealed class AgentTests(SiteCollection.Running running) : ShopperApiTest(running)
{
    private static readonly object Customer = new
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
    };

    [Fact]
    public async Task An_assistant_finds_quotes_orders_once_and_follows_the_order()
    {
        var shop = await Shop();
        var product = await Product(
            shop,
            more: new
            {
                title = "Kaju Katli",
                price = new { amount = 45_000, currency = "INR" },
                stock = 3,
            }
        );
        await using var agent = await Connect(shop.Slug);
        Assert.Equal(
            [
                "create_cart",
                "get_cart",
                "get_product",
                "get_shop",
                "list_slots",
                "order_status",
                "place_order",
                "quote",
                "search_products",
                "set_cart_line",
            ],
            (await agent.ListToolsAsync()).Select(tool => tool.Name).Order(StringComparer.Ordinal)
        );

        Assert.Equal("Asha Sweets", (await Call(agent, "get_shop", new())).GetProperty("name").GetString());
        var found = await Call(agent, "search_products", new() { ["query"] = "kaju", ["limit"] = 5 });
        var hit = Assert.Single(found.GetProperty("items").EnumerateArray());
        var handle = hit.GetProperty("handle").GetString()!;
        Assert.True((await Call(agent, "get_product", new() { ["handle"] = handle })).GetProperty("inStock").GetBoolean());

        var cart = (await Call(agent, "create_cart", new())).GetProperty("id").GetString()!;
        var line = new Dictionary<string, object?>
        {
            ["cartId"] = cart,
            ["productId"] = hit.GetProperty("id").GetString(),
            ["quantity"] = 2,
        };
        Assert.Equal(90_000, Amount(await Call(agent, "set_cart_line", line), "total"));
        var quote = await Call(agent, "quote", new() { ["cartId"] = cart, ["customer"] = Customer });
        Assert.Equal(90_000, Amount(quote, "total"));

        var wish = new Dictionary<string, object?>
        {
            ["idempotencyKey"] = Guid.NewGuid().ToString(),
            ["cartId"] = cart,
            ["customer"] = Customer,
            ["paymentMethod"] = "cod",
            ["expectedTotal"] = 90_000,
            ["currency"] = "INR",
        };
        var order = await Call(agent, "place_order", wish);
        var again = await Call(agent, "place_order", wish);
        Assert.Equal(order.GetProperty("orderId").GetString(), again.GetProperty("orderId").GetString());
        var token = order.GetProperty("statusUrl").GetString()!.Split("/o/")[1];
        var status = await Call(agent, "order_status", new() { ["statusToken"] = token });
        Assert.Equal(order.GetProperty("number").GetInt64(), status.GetProperty("number").GetInt64());
        Assert.Equal(1, (await shop.Seller.Get($"{shop.Path}/products/{product}")).Is(200).Number("stock"));
    }

    [Fact]
    public async Task An_assistant_is_told_what_is_wrong_as_a_program_of_the_API_is()
    {
        var shop = await Shop();
        var product = await Product(shop);
        await using var agent = await Connect(shop.Slug);
        Assert.Equal("not-found", await Refused(agent, "get_product", new() { ["handle"] = "none" }));
        Assert.Equal("cursor-broken", await Refused(agent, "search_products", new() { ["cursor"] = "x" }));
        var wish = new Dictionary<string, object?>
        {
            ["idempotencyKey"] = Guid.NewGuid().ToString(),
            ["lines"] = new[] { new { productId = product, quantity = 1 } },
            ["customer"] = Customer,
            ["paymentMethod"] = "cod",
            ["expectedTotal"] = 1,
            ["currency"] = "INR",
        };
        Assert.Equal("total-changed", await Refused(agent, "place_order", wish));
        Assert.Equal("idempotency-key-malformed", await Refused(agent, "place_order", new(wish) { ["idempotencyKey"] = "short" }));
        await using var nowhere = await Connect("nobody-has-this");
        Assert.Equal("not-found", await Refused(nowhere, "get_shop", new()));
        var other = await Shop();
        await using var stranger = await Connect(other.Slug);
        Assert.Equal("unknown-product", await Refused(stranger, "place_order", wish));
        var suspended = await Shop();
        Dukaan.Values.Caller.Set(suspended.Id, "operator");
        (await Site.Grains.GetGrain<Dukaan.Stores.IStoreGrain>(suspended.Id).Suspend("Copies.", "care@dukaan.example")).OrThrow();
        await using var late = await Connect(suspended.Slug);
        Assert.Equal("shop-suspended", await Refused(late, "get_shop", new()));
    }

    private async Task<McpClient> Connect(string slug)
    {
        var http = Site.Client();
        return await McpClient.CreateAsync(
            new HttpClientTransport(
                new HttpClientTransportOptions
                {
                    Endpoint = new Uri(http.BaseAddress!, $"/s/{slug}/mcp"),
                    TransportMode = HttpTransportMode.StreamableHttp,
                },
                http
            )
        );
    }

    private static async Task<JsonElement> Call(McpClient agent, string tool, Dictionary<string, object?> arguments)
    {
        var (json, failed) = Read(await agent.CallToolAsync(tool, arguments));
        Assert.False(failed, $"{tool}: {json}");
        return json;
    }

    private static async Task<string> Refused(McpClient agent, string tool, Dictionary<string, object?> arguments)
    {
        var (json, failed) = Read(await agent.CallToolAsync(tool, arguments));
        Assert.True(failed, $"{tool} must be refused: {json}");
        return json.GetProperty("code").GetString()!;
    }

    private static (JsonElement Json, bool Failed) Read(CallToolResult answer)
    {
        var text = Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
        return (
            text.StartsWith('{') ? JsonDocument.Parse(text).RootElement : JsonSerializer.SerializeToElement(new { code = text }),
            answer.IsError == true
        );
    }

    private static long Amount(JsonElement answer, string property) => answer.GetProperty(property).GetProperty("amount").GetInt64();
}
