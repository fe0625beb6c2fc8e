using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dukaan.Messages;
using Dukaan.Silo.Messages.Smtp;
using Dukaan.Silo.Webhooks;
using Dukaan.TestKit;
using Dukaan.Web.Tests.Dashboard;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Dukaan.Web.Tests.Messages;

/// <summary>
/// A shopper who gives an e-mail address is told there and nowhere else, over a real SMTP connection; an address that bounces or wants no
/// more gets nothing.
/// </summary>
public sealed class OrderMailTests : IAsyncLifetime
{
    private const string Phone = "+919812345678";
    private const string Address = "ravi@example.com";
    private const string HookSecret = "a secret of the relay";
    private readonly MailServer _server = new();
    private readonly RecordingMessages _texts = new();
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
                    Smtp = new MailRelay("127.0.0.1", _server.Port, MailTls.None),
                    MailFrom = new EmailAddress("orders@dukaan.example"),
                    MailWebhookSecret = HookSecret,
                    TrustShops = true,
                },
            services => services.AddSingleton<IMessageSender>(_texts)
        );
        _seller = await _site.Seller();
        var store = await Read(
            await _seller.PostAsJsonAsync(
                "/api/v1/stores",
                new
                {
                    name = "Asha Sweets",
                    currency = "INR",
                    language = "hi",
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

    public async Task DisposeAsync()
    {
        _seller.Dispose();
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Each_step_goes_to_the_address_in_both_forms_and_nothing_to_the_phone()
    {
        using var patch = await _seller.PatchAsJsonAsync($"/api/v1/stores/{_store}", new { replyTo = "Asha@Shop.example" });
        Assert.Equal("Asha@shop.example", (await Read(patch)).GetProperty("replyTo").GetString());
        var order = await Place(" Ravi@Example.COM ");
        await Step(order.Id, "confirm");
        await Step(order.Id, "pack");
        await Step(order.Id, "ship", new { carrier = "BlueDart", trackingNumber = "A1" });
        await Comes("Ravi@example.com", 4);

        var mails = _server.To("Ravi@example.com").Select(mail => mail.Message).ToArray();
        Assert.Equal("ऑर्डर #1: ऑर्डर हो गया. कुल: ₹150", mails[0].Subject);
        Assert.Contains("BlueDart", mails[3].TextBody, StringComparison.Ordinal);
        Assert.Equal("Asha Sweets", mails[0].From.Mailboxes.Single().Name);
        Assert.Equal("orders@dukaan.example", mails[0].From.Mailboxes.Single().Address);
        Assert.Equal("Asha@shop.example", mails[0].ReplyTo.Mailboxes.Single().Address);
        Assert.Contains("<html lang=\"hi\" dir=\"ltr\">", mails[0].HtmlBody, StringComparison.Ordinal);
        Assert.Contains($"https://dukaan.example/o/{order.Token}", mails[0].HtmlBody, StringComparison.Ordinal);
        Assert.Contains($"https://dukaan.example/o/{order.Token}", mails[0].TextBody, StringComparison.Ordinal);
        Assert.Contains("Laddu", mails[0].HtmlBody, StringComparison.Ordinal);
        Assert.Equal(4, mails.Select(mail => mail.MessageId).Distinct().Count());
        Assert.DoesNotContain(_texts.Sent, text => text.To.E164 == Phone);
        Assert.Single(_texts.Sent, text => text.To.E164 != Phone); // the seller, of the new order
    }

    [Fact]
    public async Task A_reader_ends_the_mail_of_one_shop_with_one_press_or_by_the_mail_program_alone()
    {
        var first = await Place(Address);
        await Comes(Address, 1);
        var mail = _server.To(Address).Single().Message;
        Assert.Equal("List-Unsubscribe=One-Click", mail.Headers["List-Unsubscribe-Post"]);
        var link = Regex
            .Match(mail.Headers[HeaderId.ListUnsubscribe]!, @"^<https://dukaan\.example(?<path>/mail/\S+)>$")
            .Groups["path"]
            .Value;
        Assert.True(link.Length > 0, $"The way out should be a link: {mail.Headers[HeaderId.ListUnsubscribe]}");

        using var browser = new Browser(_site.Address);
        await browser.Open(link);
        await Step(first.Id, "confirm");
        await Comes(Address, 2); // opening the link ended nothing
        using var http = _site.Client();
        using var oneClick = await http.PostAsync(
            new Uri(link, UriKind.Relative),
            new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")])
        );
        Assert.Equal(HttpStatusCode.OK, oneClick.StatusCode);
        await Step(first.Id, "pack");
        await Settled(first.Id, 3);
        Assert.Equal(2, _server.To(Address).Count());
        Assert.DoesNotContain(_texts.Sent, text => text.To.E164 == Phone);

        var page = await _seller.GetStringAsync(new Uri($"/api/v1/stores/{_store}/orders/{first.Id}", UriKind.Relative));
        Assert.Contains(Address, page, StringComparison.Ordinal);
        await browser.Open(link);
        await browser.Submit($"{link}/again");
        await Step(first.Id, "ship");
        await Comes(Address, 3);

        using var forged = await http.PostAsync(new Uri($"/mail/{first.Token}", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task An_address_that_does_not_exist_is_told_once_by_phone_and_gets_no_more_mail()
    {
        const string Gone = "gone@example.com";
        _server.OnRecipient = to => to == Gone ? "550 5.1.1 no such user" : null;
        var order = await Place(Gone);
        await Texts(1);
        await Step(order.Id, "confirm");
        await Texts(2);

        Assert.Empty(_server.To(Gone));
        var texts = _texts.Sent.Where(text => text.To.E164 == Phone).ToArray();
        Assert.Equal(2, texts.Select(text => text.OperationId).Distinct().Count());

        // Its holder asks for one mail, which cannot be sent at first, and confirms by its link.
        using var browser = new Browser(_site.Address);
        await browser.Open($"/o/{order.Token}");
        _server.OnSender = () => "421 4.7.0 later";
        await browser.Submit($"/o/{order.Token}/mail");
        browser.Is(503);
        _server.OnSender = () => null;
        _server.OnRecipient = _ => null;
        await browser.Open($"/o/{order.Token}");
        await browser.Submit($"/o/{order.Token}/mail");
        await Comes(Gone, 1);
        var link = Regex.Match(_server.To(Gone).Single().Message.TextBody!, @"https://dukaan\.example(?<path>/o/\S+)").Groups["path"].Value;
        await browser.Open(link);
        await browser.Submit($"/o/{order.Token}/texts");
        await Step(order.Id, "pack");
        await Comes(Gone, 2);
        Assert.Equal(2, _texts.Sent.Count(text => text.To.E164 == Phone));
    }

    [Fact]
    public async Task A_relay_tells_of_a_bounce_and_nobody_else_can()
    {
        const string Bouncing = "bouncing@example.com";
        var order = await Place(Bouncing);
        await Comes(Bouncing, 1);
        var body = $$"""{"events":[{"type":"bounce","to":"{{Bouncing.ToUpperInvariant()}}"},{"type":"opened","to":"x"}]}""";
        Assert.Equal(HttpStatusCode.Unauthorized, await Hook(body, "another secret of somebody"));
        Assert.Equal(HttpStatusCode.OK, await Hook(body, HookSecret));
        Assert.Equal(HttpStatusCode.OK, await Hook(body, HookSecret));

        await Step(order.Id, "confirm");
        await Texts(1);
        Assert.Single(_server.To(Bouncing));
    }

    [Fact]
    public async Task A_relay_that_is_away_loses_nothing_and_doubles_nothing()
    {
        const string Late = "late@example.com";
        _server.OnSender = () => "421 4.7.0 later";
        var order = await Place(Late);
        await Step(order.Id, "confirm");
        await Eventually.Holds(async () => await Count("tried_at IS NOT NULL AND target = 'shopper'") > 0, "The mail should be tried.");
        _server.OnSender = () => null;
        await Eventually.Holds(
            () =>
            {
                _site.Time.Advance(TimeSpan.FromSeconds(20));
                return _server.To(Late).Count() >= 2;
            },
            "Both mails should be sent once the relay takes them.",
            TimeSpan.FromSeconds(60)
        );
        await Settled(order.Id, 2);
        Assert.Equal(2, _server.To(Late).Select(mail => mail.Message.MessageId).Distinct().Count());
        Assert.Equal(2, _server.To(Late).Count());
        Assert.DoesNotContain(_texts.Sent, text => text.To.E164 == Phone);
    }

    [Fact]
    public async Task A_mail_whose_acceptance_is_unknown_comes_again_as_the_same_and_never_by_phone_too()
    {
        const string Unsure = "unsure@example.com";
        _server.BreaksOffAfterMail = true;
        var order = await Place(Unsure);
        await Comes(Unsure, 1);
        _server.BreaksOffAfterMail = false;
        await Eventually.Holds(
            () =>
            {
                _site.Time.Advance(TimeSpan.FromSeconds(20));
                return _server.To(Unsure).Count() >= 2;
            },
            "The mail should come again.",
            TimeSpan.FromSeconds(60)
        );
        await Settled(order.Id, 1);

        Assert.Single(_server.To(Unsure).Select(mail => mail.Message.MessageId).Distinct());
        Assert.DoesNotContain(_texts.Sent, text => text.To.E164 == Phone);
    }

    [Theory]
    [InlineData("ravi@example")]
    [InlineData("a@example.com\r\nBcc: b@example.com")]
    public async Task What_is_no_address_is_refused_by_its_field(string email)
    {
        using var response = await Send(email);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.True(problem.GetProperty("errors").TryGetProperty("customer.email", out _), problem.ToString());
    }

    private Task Comes(string to, int mails) =>
        Eventually.Holds(() => _server.To(to).Count() >= mails, $"{mails} mails should have come.", TimeSpan.FromSeconds(30));

    private Task Texts(int count) =>
        Eventually.Holds(
            () =>
            {
                _site.Time.Advance(TimeSpan.FromSeconds(5));
                return _texts.Sent.Count(text => text.To.E164 == Phone) >= count;
            },
            $"{count} texts should have been sent."
        );

    private Task Settled(string orderId, int steps) =>
        Eventually.Holds(
            async () => await Count($"state = 1 AND target = 'shopper' AND aggregate LIKE '%{orderId}'") >= steps,
            $"{steps} steps should be done with."
        );

    private async Task<long> Count(string where)
    {
        await using var command = _site
            .Services.GetRequiredService<Npgsql.NpgsqlDataSource>()
            .CreateCommand($"SELECT count(*) FROM delivery WHERE kind = 'message' AND {where}");
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<HttpStatusCode> Hook(string body, string secret)
    {
        using var http = _site.Client();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/mail");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, _site.Time.GetUtcNow(), Encoding.UTF8.GetBytes(body)));
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private Task<HttpResponseMessage> Send(string email) =>
        _seller.PostAsJsonAsync(
            $"/api/storefront/v1/{_slug}/checkout",
            new
            {
                lines = new[] { new { productId = _product, quantity = 1 } },
                customer = new
                {
                    name = "Ravi Kumar",
                    phone = Phone,
                    email,
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
        );

    private async Task<(string Id, string Token)> Place(string email)
    {
        var placed = await Read(await Send(email));
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
