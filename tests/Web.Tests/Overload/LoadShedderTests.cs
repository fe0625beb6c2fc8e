using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Dukaan.TestKit;
using Dukaan.Web.Overload;
using Dukaan.Web.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Web.Tests.Overload;

/// <summary>P9 at the bytes of connections, on a site that the test alone judges to be asked too much.</summary>
public sealed class LoadShedderTests(LoadShedderTests.Crowded crowded) : IClassFixture<LoadShedderTests.Crowded>
{
    /// <summary>One of twenty is let in; more often than this in a row is not chance.</summary>
    private const int Tries = 200;

    [Fact]
    public async Task Who_is_refused_is_told_so_by_bytes_made_beforehand_and_keeps_the_connection()
    {
        using var shopper = await Line.To(crowded.Site);
        var refused = await Refused(shopper, $"GET /s/{crowded.Viral} HTTP/1.1\r\nHost: x\r\n\r\n");

        Assert.DoesNotContain("\r\nDate: ", refused.Head, StringComparison.Ordinal); // the server's own answers have one
        Assert.Contains($"\r\nX-Edge-Route: {crowded.Site.Options.Region}\r\n", refused.Head, StringComparison.Ordinal);
        Assert.Matches("\r\nRetry-After: [1-3]\r\n", refused.Head);
        using var problem = JsonDocument.Parse(refused.Body);
        Assert.Equal(
            ("busy", 503),
            (problem.RootElement.GetProperty("code").GetString(), problem.RootElement.GetProperty("status").GetInt32())
        );

        Assert.StartsWith(
            "HTTP/1.1 200 ",
            (await shopper.Ask($"GET /s/{crowded.Other} HTTP/1.1\r\nHost: x\r\n\r\n")).Head,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_person_who_is_refused_gets_a_page_that_asks_again_by_itself()
    {
        using var shopper = await Line.To(crowded.Site);
        var refused = await Refused(shopper, $"GET /s/{crowded.Viral}/p/laddu HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n");

        Assert.Contains("\r\nContent-Type: text/html; charset=utf-8\r\n", refused.Head, StringComparison.Ordinal);
        Assert.Contains("<meta http-equiv=\"refresh\"", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_of_a_request_is_never_taken_for_the_next_one()
    {
        var body = $"GET /s/{crowded.Viral} HTTP/1.1\r\nHost: x\r\n\r\n";
        using var shopper = await Line.To(crowded.Site);
        await Refused(shopper, body);
        for (var i = 0; i < Tries; i++)
        {
            await shopper.Send(
                $"POST /api/storefront/v1/{crowded.Viral}/checkout HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: "
                    + $"100-continue\r\nContent-Length: {body.Length}\r\n\r\n"
            );
            Assert.StartsWith("HTTP/1.1 100 ", (await shopper.Read()).Head, StringComparison.Ordinal); // the server waits for it now
            var answer = await shopper.Ask(body);
            Assert.True(
                answer.Head.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal),
                $"It should be read as JSON, which it is not: {answer.Head}"
            );
        }
    }

    [Fact]
    public async Task Requests_that_come_together_or_in_pieces_get_one_answer_each_in_their_order()
    {
        using var shopper = await Line.To(crowded.Site);
        var (page, health) = ($"GET /s/{crowded.Viral} HTTP/1.1\r\nHost: x\r\n\r\n", "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        for (var i = 0; i < Tries; i++)
        {
            await shopper.Send(page + health + page);
            Assert.Matches("^HTTP/1.1 (200|503) ", (await shopper.Read()).Head);
            Assert.Contains("text/plain", (await shopper.Read()).Head, StringComparison.Ordinal);
            Assert.Matches("^HTTP/1.1 (200|503) ", (await shopper.Read()).Head);

            await shopper.Send(page[..20]);
            Assert.Matches("^HTTP/1.1 (200|503) ", (await shopper.Ask(page[20..])).Head);
        }
    }

    private static async Task<(string Head, string Body)> Refused(Line shopper, string request)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await shopper.Ask(request) is { } answer && answer.Head.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal))
            {
                return answer;
            }
        }

        throw new InvalidOperationException(
            "Of a shop that is asked too much of, nearly all pages should be refused: look at LoadShedder and LoadShedding."
        );
    }

    [Theory]
    [InlineData("/s/{0}/cart")]
    [InlineData("/s/{0}/checkout")]
    [InlineData("/api/storefront/v1/{0}/carts/01j00000000000000000000000")]
    public async Task Who_is_about_to_order_goes_before_who_looks_around(string path)
    {
        using var shopper = await Line.To(crowded.Site);
        for (var i = 0; i < Tries; i++)
        {
            var answer = await shopper.Ask(
                $"GET {path.Replace("{0}", crowded.Viral, StringComparison.Ordinal)} HTTP/1.1\r\nHost: x\r\n\r\n"
            );
            Assert.False(answer.Head.StartsWith("HTTP/1.1 503 ", StringComparison.Ordinal), answer.Head);
        }
    }

    /// <summary>A site with a viral shop, which goes on being refused, and another one.</summary>
    public sealed class Crowded : IAsyncLifetime
    {
        public TestSite Site { get; private set; } = null!;

        public string Viral { get; private set; } = "";

        public string Other { get; private set; } = "";

        public async Task InitializeAsync()
        {
            Site = await TestSite.Start(services: services =>
                services.Remove(services.Single(each => each.ImplementationType == typeof(LoadProbe)))
            );
            var seller = new ApiClient(await Site.Seller());
            (Viral, Other) = (await Open(seller, "Viral"), await Open(seller, "Other"));
            var (anyone, shedding) = (new ApiClient(Site.Client()), Site.Services.GetRequiredService<LoadShedding>());
            for (var i = 0; i < LoadShedding.Crowd * 4; i++)
            {
                (await anyone.Get($"/s/{Viral}")).Is(200);
            }

            for (var i = 0; i < 5; i++)
            {
                shedding.Judge(LoadShedding.Target * 4, clients: 1_000);
            }
        }

        public async Task DisposeAsync() => await Site.DisposeAsync();

        private static async Task<string> Open(ApiClient seller, string name) =>
            (await seller.Post("/api/v1/stores", new { name })).Is(201).Json.GetProperty("slug").GetString()!;
    }

    /// <summary>A connection whose bytes the test writes.</summary>
    private sealed class Line : IDisposable
    {
        private readonly TcpClient _connection = new() { NoDelay = true };
        private string _read = "";

        public static async Task<Line> To(TestSite site)
        {
            var line = new Line();
            await line._connection.ConnectAsync(site.Address.Host, site.Address.Port);
            return line;
        }

        public Task Send(string text) => _connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text)).AsTask();

        public async Task<(string Head, string Body)> Ask(string text)
        {
            await Send(text);
            return await Read();
        }

        /// <summary>The next answer, a character for each byte.</summary>
        public async Task<(string Head, string Body)> Read()
        {
            int end;
            while ((end = _read.IndexOf("\r\n\r\n", StringComparison.Ordinal)) < 0)
            {
                await More();
            }

            var head = _read[..(end + 4)];
            var length = head.IndexOf("\r\nContent-Length: ", StringComparison.Ordinal) is >= 0 and var at
                ? int.Parse(head[(at + 18)..].Split('\r')[0], null)
                : 0;
            if (head.Contains("\r\nTransfer-Encoding: chunked\r\n", StringComparison.Ordinal))
            {
                while ((end = _read.IndexOf("\r\n0\r\n\r\n", StringComparison.Ordinal)) < 0)
                {
                    await More();
                }

                length = end + 7 - head.Length;
            }

            while (_read.Length < head.Length + length)
            {
                await More();
            }

            var body = _read.Substring(head.Length, length);
            _read = _read[(head.Length + length)..];
            return (head, body);
        }

        public void Dispose() => _connection.Dispose();

        private async Task More()
        {
            var buffer = new byte[8_192];
            var read = await _connection.GetStream().ReadAsync(buffer);
            Assert.True(read > 0, "The connection should stay open.");
            _read += Encoding.Latin1.GetString(buffer, 0, read);
        }
    }
}
