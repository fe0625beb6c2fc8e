using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Silo.Regions;
using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Sellers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Web.Tests.Regions;

/// <summary>What an edge sends to a home, seen from there; the home is a server of the test's own.</summary>
public sealed class HomeForwardTests(HomeEdge edge) : IClassFixture<HomeEdge>
{
    private readonly string _token = SessionToken.New(Ids.New(TimeProvider.System)).Text;

    [Theory]
    [InlineData("http://{elsewhere}/api/v1/stores?limit=5")]
    [InlineData("http://{elsewhere}//{elsewhere}/../api/v1/stores?limit=5")]
    [InlineData("HTTP://{elsewhere}/API/v1/stores?limit=5")]
    public async Task A_request_whose_target_names_another_host_reaches_the_home_alone(string target)
    {
        var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var there = elsewhere.LocalEndpoint.ToString()!;
        edge.Home.Clear();

        var answer = await Raw(
            $"GET {target.Replace("{elsewhere}", there, StringComparison.Ordinal)} HTTP/1.1\r\nHost: {there}\r\nAuthorization: Bearer "
                + $"{_token}\r\nConnection: close\r\n\r\n"
        );

        Assert.False(elsewhere.Pending(), $"Nothing may be sent to a host that the request names: {answer}");
        elsewhere.Stop();
        Assert.All(edge.Home, call => Assert.EndsWith("/api/v1/stores?limit=5", call.Target, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("//{elsewhere}/api/v1/stores")]
    [InlineData("/\\{elsewhere}/api/v1/stores")]
    [InlineData("/@{elsewhere}/api/v1/stores")]
    public async Task What_looks_like_another_host_is_a_path(string target)
    {
        var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        var there = elsewhere.LocalEndpoint.ToString()!;

        await Raw(
            $"GET {target.Replace("{elsewhere}", there, StringComparison.Ordinal)} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + $"{_token}\r\nConnection: close\r\n\r\n"
        );

        Assert.False(elsewhere.Pending(), "Nothing may be sent to a host that the request names.");
        elsewhere.Stop();
    }

    [Fact]
    public async Task What_travels_is_signed_with_its_body_and_for_whom_and_a_clients_own_words_about_regions_do_not()
    {
        edge.Home.Clear();
        var body = Encoding.UTF8.GetBytes("""{"name":"Asha"}""");

        await Send(HttpMethod.Post, "/api/v1/stores?x=%2F%41", body);

        var call = Assert.Single(edge.Home);
        Assert.Equal("/api/v1/stores?x=%2F%41", call.Target);
        Assert.Null(call.Wrong);
        Assert.Equal(body, call.Body);
        Assert.Equal($"127.0.0.1 http {edge.Site.Address.Authority}", call.Client);
        Assert.False(call.Former, "The signature of the release before is given only while regions are upgraded.");
    }

    [Fact]
    public async Task An_upload_is_signed_whole_and_arrives_as_it_was()
    {
        edge.Home.Clear();
        var body = new byte[3_000_000];
        new Random(1).NextBytes(body);

        using var answer = await Send(HttpMethod.Post, $"/api/v1/stores/{Ids.New(TimeProvider.System)}/picture", body);

        Assert.True(answer.IsSuccessStatusCode, $"{answer} {await answer.Content.ReadAsStringAsync()}");
        var call = Assert.Single(edge.Home);
        Assert.Null(call.Wrong);
        Assert.Equal(body, call.Body);
    }

    [Fact]
    public async Task A_call_that_was_refused_by_its_signature_is_signed_anew_and_sent_again()
    {
        edge.Home.Clear();
        edge.Refuse = 1;

        using var answer = await Send(HttpMethod.Get, "/api/v1/stores", []);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(2, edge.Home.Select(call => call.Once).Distinct().Count());
    }

    [Theory]
    [InlineData(
        "application/json",
        "application/problem+json",
        """{"status":403,"code":"region-signature","detail":"This is not signed as another region's."}"""
    )]
    [InlineData("text/html", "text/html", "<h1>Forbidden</h1><p>This is not signed as another region&#39;s.</p>")]
    public async Task A_refusal_of_a_signature_is_never_the_clients_also_where_the_home_runs_the_release_before(
        string accept,
        string type,
        string said
    )
    {
        edge.Home.Clear();
        edge.Former = (type, said);
        try
        {
            var request = Web.Tests.Access.WholeSite.Request("GET", edge.Site.Address, "/api/v1/stores");
            request.Headers.Authorization = new("Bearer", _token);
            request.Headers.Add("Accept", accept);
            using var answer = await edge.Site.Client().SendAsync(request);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("home-away", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        finally
        {
            edge.Former = null;
        }
    }

    [Fact]
    public async Task A_refusal_that_is_the_clients_own_reaches_it_as_it_is()
    {
        edge.Former = ("application/problem+json", """{"status":403,"code":"not-allowed"}""");
        try
        {
            using var answer = await Send(HttpMethod.Get, "/api/v1/stores", []);
            Assert.Equal(
                (HttpStatusCode.Forbidden, """{"status":403,"code":"not-allowed"}"""),
                (answer.StatusCode, await answer.Content.ReadAsStringAsync())
            );
        }
        finally
        {
            edge.Former = null;
        }
    }

    [Theory]
    [InlineData(3_000_000)]
    [InlineData(100)]
    public async Task An_upload_in_pieces_that_says_no_length_arrives_as_it_was(int length)
    {
        edge.Home.Clear();
        var body = new byte[length];
        new Random(2).NextBytes(body);
        var request = Web.Tests.Access.WholeSite.Request(
            "POST",
            edge.Site.Address,
            $"/api/v1/stores/{Ids.New(TimeProvider.System)}/picture"
        );
        request.Headers.Authorization = new("Bearer", _token);
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StreamContent(new MemoryStream(body)) { Headers = { ContentType = new("multipart/form-data") } };

        using var answer = await edge.Site.Client().SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode, $"{answer} {await answer.Content.ReadAsStringAsync()}");
        var call = Assert.Single(edge.Home);
        Assert.Null(call.Wrong);
        Assert.Equal(body, call.Body);
    }

    [Fact]
    public async Task A_host_of_other_letters_travels_in_Punycode()
    {
        edge.Home.Clear();

        await Raw(
            $"GET /api/v1/stores HTTP/1.1\r\nHost: xn--11b7ah1gn.example.com\r\nAuthorization: Bearer {_token}\r\nConnection: close\r\n\r\n"
        );

        var call = Assert.Single(edge.Home);
        Assert.Null(call.Wrong);
        Assert.Equal("127.0.0.1 http xn--11b7ah1gn.example.com", call.Client);
    }

    [Fact]
    public async Task A_seller_whose_phone_was_stored_wrong_is_found_in_their_region_and_the_directory_learns_the_right_number()
    {
        var phone = new Phone("+491701234567");
        var former = StoredPhones.Former(phone).First();
        edge.Phones.Clear();
        edge.Phones[HomeEdge.Hash(former)] = "bom1"; // where they signed in first, by the number as it was read then
        var regions = edge.Site.Services.GetRequiredService<HomeRegions>();

        Assert.Equal("bom1", await regions.HomeOf(phone));

        Assert.Equal("bom1", edge.Phones[HomeEdge.Hash(phone)]);
        edge.Phones.Clear();
        Assert.Equal("bom1", await regions.HomeOf(phone)); // remembered here: where a seller lives never changes
        Assert.Empty(edge.Phones);
        Assert.Equal("fra1", await regions.HomeOf(new Phone("+491701234568"))); // nobody's yet: it is where they sign in first
        Assert.Equal("fra1", edge.Phones[HomeEdge.Hash(new Phone("+491701234568"))]);
    }

    [Fact]
    public async Task HEAD_is_asked_of_the_home_as_HEAD()
    {
        edge.Home.Clear();

        using var answer = await Send(HttpMethod.Head, "/api/v1/stores", []);

        Assert.Equal((HttpStatusCode.OK, 2), (answer.StatusCode, answer.Content.Headers.ContentLength));
        Assert.Equal("HEAD", Assert.Single(edge.Home).Method);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_before_its_body_is_asked_for_again_and_leaves_nothing_of_itself()
    {
        edge.Home.Clear();
        edge.Answers = async context =>
        {
            context.Response.Headers["X-Of-The-Home"] = "yes";
            context.Response.ContentLength = 5_000;
            await context.Response.StartAsync();
            await context.Response.Body.FlushAsync();
            context.Abort();
        };
        try
        {
            using var answer = await Send(HttpMethod.Get, "/api/v1/stores", []);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.Contains("home-away", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Equal(["fra1"], answer.Headers.GetValues("X-Edge-Route"));
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.False(answer.Headers.Contains("X-Of-The-Home"));
            Assert.Equal(3, edge.Home.Count);
        }
        finally
        {
            edge.Answers = null;
        }
    }

    [Fact]
    public async Task An_answer_that_breaks_off_in_its_body_is_seen_to_be_broken()
    {
        edge.Answers = async context =>
        {
            context.Response.ContentLength = 5_000;
            await context.Response.WriteAsync("{");
            await context.Response.Body.FlushAsync();
            await edge.Went.WaitAsync();
            context.Abort();
        };
        try
        {
            var request = Web.Tests.Access.WholeSite.Request("GET", edge.Site.Address, "/api/v1/stores");
            request.Headers.Authorization = new("Bearer", _token);
            using var answer = await edge.Site.Client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var body = await answer.Content.ReadAsStreamAsync();

            Assert.Equal(1, await body.ReadAsync(new byte[100]));
            edge.Went.Release();
            await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(new byte[100]));
        }
        finally
        {
            edge.Answers = null;
        }
    }

    [Fact]
    public async Task Events_come_through_one_by_one()
    {
        edge.Answers = async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("data: 1\n\n");
            await edge.Went.WaitAsync();
            await context.Response.WriteAsync("data: 2\n\n");
        };
        try
        {
            var request = Web.Tests.Access.WholeSite.Request("GET", edge.Site.Address, "/api/v1/stores");
            request.Headers.Authorization = new("Bearer", _token);
            using var answer = await edge.Site.Client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());

            Assert.Equal(("data: 1", ""), (await events.ReadLineAsync(), await events.ReadLineAsync()));
            edge.Went.Release();
            Assert.Equal("data: 2\n\n", await events.ReadToEndAsync());
        }
        finally
        {
            edge.Answers = null;
        }
    }

    [Fact]
    public async Task What_the_home_says_of_an_answer_stands_instead_of_what_this_region_says_but_not_where_it_was_served()
    {
        edge.Answers = context =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self'";
            context.Response.Headers["X-Edge-Route"] = "bom1";
            context.Response.Headers["Server-Timing"] = "edge;desc=\"bom1\"";
            context.Response.Headers.Append("Set-Cookie", "a=1");
            context.Response.Headers.Append("Set-Cookie", "b=2");
            return context.Response.WriteAsync("{}");
        };
        try
        {
            using var answer = await Send(HttpMethod.Get, "/api/v1/stores", []);

            Assert.Equal(["default-src 'self'"], answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Equal(["fra1"], answer.Headers.GetValues("X-Edge-Route"));
            Assert.Equal(["edge;desc=\"fra1\""], answer.Headers.GetValues("Server-Timing"));
            Assert.Equal(["a=1", "b=2"], answer.Headers.GetValues("Set-Cookie"));
        }
        finally
        {
            edge.Answers = null;
        }
    }

    [Fact]
    public async Task A_request_to_speak_another_protocol_stays_what_it_is()
    {
        edge.Home.Clear();

        await Raw(
            $"POST /api/v1/stores HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {_token}\r\nConnection: Upgrade, close\r\n"
                + "Upgrade: websocket\r\nContent-Type: application/json\r\n\r\n"
        );

        var call = Assert.Single(edge.Home);
        Assert.Equal(("POST", null), (call.Method, call.Wrong));
        Assert.False(call.Upgrades);
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, byte[] body)
    {
        var client = edge.Site.Client();
        var request = Web.Tests.Access.WholeSite.Request(method.Method, edge.Site.Address, path);
        request.Headers.Authorization = new("Bearer", _token);
        request.Headers.Add("X-Dukaan-Region-Client", "203.0.113.9 https evil.example");
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(body)
            {
                Headers =
                {
                    ContentType = new(path.EndsWith("/picture", StringComparison.Ordinal) ? "multipart/form-data" : "application/json"),
                },
            };
        }

        return await client.SendAsync(request);
    }

    private async Task<string> Raw(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(edge.Site.Address.Host, edge.Site.Address.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(connection.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
