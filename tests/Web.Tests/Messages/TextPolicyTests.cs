using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.Messages;
using Dukaan.Pricing;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Tests.Dashboard;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Messages;

/// <summary>A shop that anybody can open reaches nobody's phone with words of its own.</summary>
public sealed class TextPolicyTests : IAsyncLifetime
{
    private const string Password = "a word nobody guesses";
    private const string Shopper = "+919812345678";
    private const string Seller = "+919800000001";
    private readonly RecordingMessages _messages = new();
    private TestSite _site = null!;
    private HttpClient _seller = null!;
    private string _store = "";
    private string _slug = "";
    private string _product = "";

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start(
            options =>
                options with
                {
                    PublicUrl = "https://dukaan.example",
                    OpsPassword = Password,
                    TextsBurst = 3,
                    TextsPerNewPhone = 2,
                    TextsPerSeller = 3,
                },
            services => services.AddSingleton<IMessageSender>(_messages)
        );
        _seller = await _site.Seller();
    }

    public async Task DisposeAsync()
    {
        _seller.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task An_unverified_phone_gets_one_fixed_text_an_order_until_its_holder_presses_the_button_behind_its_link()
    {
        await OpenShop("Asha Sweets");
        var order = await Place(Shopper);
        await Step(order.Id, "confirm");
        await Told(order.Id, 2);

        var text = Assert.Single(To(Shopper));
        var link = Regex
            .Match(text, @"^Asha Sweets · Order #1: Order placed\. Total: ₹150\. https://dukaan\.example(?<path>/o/\S+\?m=\w+)$")
            .Groups["path"]
            .Value;
        Assert.True(link.Length > 0, $"The text is the same for everybody and its link has a proof: {text}");

        using var browser = new Browser(_site.Address);
        await browser.Open($"/o/{order.Token}");
        Assert.DoesNotContain("/texts", browser.Page.Html, StringComparison.Ordinal);
        await browser.Open($"/o/{order.Token}?m=000000000000");
        await browser.Submit($"/o/{order.Token}/texts");
        Assert.False(await _site.Grains.GetGrain<IPhoneGrain>(Shopper).IsVerified(), "A made-up proof verifies nobody.");
        await browser.Open(link);
        Assert.False(
            await _site.Grains.GetGrain<IPhoneGrain>(Shopper).IsVerified(),
            "Opening the link does nothing: phones open links before people do."
        );
        await browser.Submit($"/o/{order.Token}/texts");
        Assert.True(browser.Page.Says("You get messages about your orders on this phone."), browser.Page.Text);

        await Step(order.Id, "pack");
        await Step(order.Id, "ship", new { carrier = "BlueDart evil.com", trackingNumber = "AWB 9876543210" });
        await Comes(Shopper, 3);
        Assert.StartsWith("Asha Sweets · Order #1: On its way. https://dukaan.example/o/", To(Shopper)[2], StringComparison.Ordinal);
        Assert.DoesNotContain("?m=", To(Shopper)[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_that_its_customer_confirms_is_confirmed_by_the_link_in_the_text_alone()
    {
        const string Phone = "+919812345679";
        await OpenShop("Asha Sweets");
        Caller.Set(_store, "seller:test");
        (await _site.Grains.GetGrain<IPricingGrain>(_store).Change(new ChangeTerms("ask") { AskCustomer = true })).OrThrow();
        var order = await Place(Phone);
        await Comes(Phone, 1);
        var link = Regex.Match(To(Phone)[0], @"/o/\S+\?m=(?<proof>\w+)$");
        Assert.True(link.Success, To(Phone)[0]);

        using var browser = new Browser(_site.Address);
        await browser.Open($"/o/{order.Token}");
        Assert.True(browser.Page.Says("The link to confirm is in the message"), browser.Page.Text);
        Assert.DoesNotContain("/confirm\"", browser.Page.Html, StringComparison.Ordinal);
        Assert.Equal(409, await Confirm("000000000000"));
        await browser.Open(link.Value);
        Assert.Contains("/confirm\"", browser.Page.Html, StringComparison.Ordinal);
        Assert.Contains($"name=\"m\" value=\"{link.Groups["proof"].Value}\"", browser.Page.Html, StringComparison.Ordinal);
        Assert.Equal(200, await Confirm(link.Groups["proof"].Value));

        async Task<int> Confirm(string proof)
        {
            using var form = new FormUrlEncodedContent([new("m", proof)]);
            using var response = await browser.Http.PostAsync(new Uri($"/o/{order.Token}/confirm", UriKind.Relative), form);
            return (int)response.StatusCode;
        }
    }

    [Fact]
    public async Task Links_and_numbers_that_people_type_stay_out_until_an_operator_trusts_the_shop()
    {
        await _site.Grains.GetGrain<IPhoneGrain>(Shopper).Verify();
        await OpenShop("Refunds at paytm-kyc.in");
        var order = await Place(Shopper, "Call 98765 43210");
        await Comes(Shopper, 1);
        await Comes(Seller, 1);
        Assert.StartsWith("Order #1: Order placed.", To(Shopper)[0], StringComparison.Ordinal);
        Assert.Contains("New order of ₹150 from …5678.", To(Seller)[0], StringComparison.Ordinal);

        await Step(order.Id, "cancel", new { reason = "See bit.ly/abc" });
        await Comes(Shopper, 2);
        Assert.StartsWith("Order #1: Cancelled. https://", To(Shopper)[1], StringComparison.Ordinal);

        using var ops = await Operator();
        await ops.Open($"/ops/texts?store={_store}");
        await ops.Submit($"/ops/texts/{_store}/trust");
        Assert.True(ops.Page.Says("trusted by an operator"), ops.Page.Text);
        var next = await Place(Shopper);
        await Step(next.Id, "cancel", new { reason = "See bit.ly/abc" });
        await Comes(Shopper, 4);
        Assert.Contains("Refunds at paytm-kyc.in · Order #2: Cancelled. Reason: See bit.ly/abc", To(Shopper)[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_to_many_unverified_phones_waits_for_an_operator_who_lets_it_go_or_refuses_it()
    {
        await OpenShop("Asha Sweets");
        string[] phones = [.. Enumerable.Range(0, 5).Select(i => $"+91981200000{i}")];
        foreach (var phone in phones)
        {
            await Place(phone);
        }

        await Eventually.Holds(
            async () => await Count("state = 3") == 2 && phones.Sum(phone => To(phone).Count) == 3,
            "Two of five texts should wait: three are let through within ten minutes."
        );

        using var ops = await Operator();
        var page = await ops.Open("/ops/texts");
        Assert.True(
            page.Says("Asha Sweets") && page.Says("many unverified phones"),
            $"The operator must see of which shop and why: {page.Text}"
        );
        Assert.All(phones, phone => Assert.DoesNotContain(phone, page.Html, StringComparison.Ordinal));
        var ids = Regex.Matches(page.Html, "name=\"id\" value=\"(\\d+)\"").Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.Equal(2, ids.Length);
        await ops.Send(page.Form($"/ops/texts/{_store}/release"), ("id", ids[0]));
        await Eventually.Holds(() => phones.Sum(phone => To(phone).Count) == 4, "What an operator let go should be sent.");
        await ops.Send(ops.Page.Form($"/ops/texts/{_store}/refuse"), ("id", ids[1]));
        Assert.True(ops.Page.Says("No text waits."), ops.Page.Text);
        Assert.Equal(4, phones.Sum(phone => To(phone).Count));
        Assert.Contains("dukaan_texts", await _seller.GetStringAsync(new Uri("/metrics", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_orders_cannot_flood_their_seller_who_is_told_once_that_there_is_more()
    {
        await OpenShop("Asha Sweets");
        for (var i = 0; i < 6; i++)
        {
            await Place($"+91981230000{i}");
        }

        await Eventually.Holds(
            async () => await Count("state = 1 AND target = 'seller'") == 6,
            "All texts to the seller should be settled.",
            TimeSpan.FromSeconds(60)
        );
        var texts = To(Seller);
        Assert.Equal(3, texts.Count(text => text.Contains("New order", StringComparison.Ordinal)));
        var more = Assert.Single(texts, text => !text.Contains("New order", StringComparison.Ordinal));
        Assert.Equal(
            $"Asha Sweets · More happened today than we can text you. Please open your orders to see it. "
                + $"https://dukaan.example/dashboard/{_store}/orders",
            more
        );
    }

    [Fact]
    public async Task A_phone_that_nobody_verified_gets_few_texts_a_day_from_all_new_shops_together()
    {
        foreach (var name in (string[])["Asha Sweets", "Second", "Third"])
        {
            await OpenShop(name);
            await Place(Shopper);
        }

        await Eventually.Holds(
            async () => await Count("state = 3") == 1 && To(Shopper).Count == 2,
            "The third text to the phone should wait for an operator."
        );
    }

    private List<string> To(string phone) => [.. _messages.Sent.Where(message => message.To.E164 == phone).Select(message => message.Text)];

    private Task Comes(string phone, int messages) =>
        Eventually.Holds(
            () => To(phone).Count >= messages,
            $"{messages} messages should have been sent to {phone}.",
            TimeSpan.FromSeconds(60)
        );

    /// <summary>Waits until so many of what is owed to the shopper about an order is over.</summary>
    private Task Told(string orderId, int steps) =>
        Eventually.Holds(
            async () => await Count($"state = 1 AND target = 'shopper' AND aggregate LIKE '%{orderId}'") >= steps,
            $"{steps} steps should be done with.",
            TimeSpan.FromSeconds(60)
        );

    private async Task<long> Count(string where)
    {
        await using var command = _site
            .Services.GetRequiredService<Npgsql.NpgsqlDataSource>()
            .CreateCommand($"SELECT count(*) FROM delivery WHERE kind = 'message' AND {where}");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<Browser> Operator()
    {
        var browser = new Browser(_site.Address);
        await browser.Open("/ops/signin");
        await browser.Submit("/ops/signin", ("password", Password));
        return browser;
    }

    private async Task OpenShop(string name)
    {
        var store = await Read(await _seller.PostAsJsonAsync("/api/v1/stores", new { name, currency = "INR" }));
        (_store, _slug) = (store.GetProperty("id").GetString()!, store.GetProperty("slug").GetString()!);
        var product = await Read(
            await _seller.PostAsJsonAsync(
                $"/api/v1/stores/{_store}/products",
                new { title = "Laddu", price = new { amount = 15000, currency = "INR" } }
            )
        );
        _product = product.GetProperty("id").GetString()!;
    }

    private async Task<(string Id, string Token)> Place(string phone, string name = "Ravi Kumar")
    {
        var placed = await Read(
            await _seller.PostAsJsonAsync(
                $"/api/storefront/v1/{_slug}/checkout",
                new
                {
                    lines = new[] { new { productId = _product, quantity = 1 } },
                    customer = new
                    {
                        name,
                        phone,
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

    private async Task Step(string order, string step, object? body = null) =>
        await Read(await _seller.PostAsJsonAsync($"/api/v1/stores/{_store}/orders/{order}/{step}", body ?? new { }));

    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{response.RequestMessage?.RequestUri} answered {(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }
}
