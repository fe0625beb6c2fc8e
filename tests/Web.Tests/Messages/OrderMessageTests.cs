using System.Net.Http.Json;
using System.Text.Json;
using Dukaan.Messages;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Messages;

/// <summary>
/// Shopper and seller are told of each step of an order: once each, in order, in the shop's language, also after the gateway was down.
/// </summary>
public sealed class OrderMessageTests : IAsyncLifetime
{
    private readonly RecordingMessages _messages = new();
    private TestSite _site = null!;
    private HttpClient _seller = null!;
    private string _sellerPhone = "";
    private string _store = "";
    private string _slug = "";
    private string _product = "";

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(
            options => options with { PublicUrl = "https://dukaan.example" },
            services => services.AddSingleton<IMessageSender>(_messages)
        );
        _seller = await _site.Seller();
        _sellerPhone = "+919800000001";
        await _site.Grains.GetGrain<IPhoneGrain>("+919812345678").Verify();
    }

    public async Task DisposeAsync()
    {
        _seller.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Each_step_is_told_to_whom_it_concerns()
    {
        await OpenShop("en");
        var order = await Place();
        await Comes(2);
        Assert.Equal(
            $"Asha Sweets · Order #1: Order placed. Total: ₹150. https://dukaan.example/o/{order.Token}",
            Single("+919812345678").Text
        );
        Assert.Equal(
            $"Asha Sweets · Order #1: New order of ₹150 from Ravi Kumar. https://dukaan.example/dashboard/{_store}/orders/{order.Id}",
            Single(_sellerPhone).Text
        );

        await Step(order.Id, "confirm", null);
        await Step(order.Id, "cancel", new { reason = "Sold out" });
        await Comes(4);
        Assert.Equal(["Confirmed.", "Cancelled. Reason: Sold out"], _messages.Sent.Skip(2).Select(message => What(message.Text)));
        Assert.All(_messages.Sent.Skip(2), message => Assert.Equal("+919812345678", message.To.E164));
    }

    [Fact]
    public async Task A_shop_speaks_its_own_language()
    {
        await OpenShop("hi");
        await Place();
        await Comes(2);

        Assert.Equal("ऑर्डर हो गया. कुल: ₹150.", What(Single("+919812345678").Text));
        Assert.Equal("Ravi Kumar से ₹150 का नया ऑर्डर।", What(Single(_sellerPhone).Text));
    }

    [Fact]
    public async Task While_the_gateway_is_down_nothing_is_lost_and_afterwards_each_is_sent_once_in_order()
    {
        await OpenShop("en");
        _messages.Refuse = true;
        var order = await Place();
        foreach (var step in (string[])["confirm", "pack", "ship", "deliver"])
        {
            await Step(order.Id, step, null);
        }

        await Eventually.Holds(async () => await Tried() >= 2, "The first message to shopper and seller should have been tried.");
        Assert.Empty(_messages.Sent);

        _messages.Refuse = false;
        await Eventually.Holds(
            () =>
            {
                _site.Time.Advance(TimeSpan.FromSeconds(20));
                return _messages.Sent.Count >= 6;
            },
            "All messages should be sent once the gateway takes them."
        );

        Assert.Equal(
            ["Order placed. Total: ₹150.", "Confirmed.", "Packed.", "On its way.", "Delivered."],
            _messages.Sent.Where(message => message.To.E164 == "+919812345678").Select(message => What(message.Text))
        );
        Assert.Equal(6, _messages.Sent.Select(message => message.OperationId).Distinct().Count());
    }

    private static string What(string text) => text.Split(": ", 2)[1].Split(" https://")[0];

    private Message Single(string phone) => Assert.Single(_messages.Sent, message => message.To.E164 == phone);

    private Task Comes(int messages) =>
        Eventually.Holds(() => _messages.Sent.Count >= messages, $"{messages} messages should have been sent.", TimeSpan.FromSeconds(60));

    private async Task<long> Tried()
    {
        await using var command = _site
            .Services.GetRequiredService<Npgsql.NpgsqlDataSource>()
            .CreateCommand("SELECT count(*) FROM delivery WHERE tried_at IS NOT NULL");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task OpenShop(string language)
    {
        var store = await Read(
            await _seller.PostAsJsonAsync(
                "/api/v1/stores",
                new
                {
                    name = "Asha Sweets",
                    currency = "INR",
                    language,
                }
            )
        );
        (_store, _slug) = (store.GetProperty("id").GetString()!, store.GetProperty("slug").GetString()!);
        var product = await Read(
            await _seller.PostAsJsonAsync(
                $"/api/v1/stores/{_store}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        );
        _product = product.GetProperty("id").GetString()!;
    }

    private async Task<(string Id, string Token)> Place()
    {
        var placed = await Read(
            await _seller.PostAsJsonAsync(
                $"/api/storefront/v1/{_slug}/checkout",
                new
                {
                    lines = new[] { new { productId = _product, quantity = 1 } },
                    customer = new
                    {
                        name = "Ravi Kumar",
                        phone = "+919812345678",
                        address = new
                        {
                            line1 = "12 MI Road",
                            city = "Jaipur",
                            postalCode = "302001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            )
        );
        return (placed.GetProperty("orderId").GetString()!, placed.GetProperty("statusUrl").GetString()!.Split("/o/")[1]);
    }

    private async Task Step(string order, string step, object? body) =>
        await Read(await _seller.PostAsJsonAsync($"/api/v1/stores/{_store}/orders/{order}/{step}", body ?? new { }));

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage?.RequestUri} answered {(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
