using System.Net.Sockets;
using System.Text;
using Dukaan.TestKit;
using Microsoft.AspNetCore.Routing;

namespace Dukaan.Web.Tests.Access;

/// <summary>HEAD is answered as GET is, without the body (RFC 9110, section 9.3.2).</summary>
public sealed class HeadTests(WholeSite whole) : IClassFixture<WholeSite>
{
    [Fact]
    public async Task Every_GET_answers_HEAD_with_the_same_status_and_headers()
    {
        using var client = whole.Site.Client();
        client.DefaultRequestHeaders.Authorization = whole.Shop.Seller.Http.DefaultRequestHeaders.Authorization;
        client.DefaultRequestHeaders.Add(
            "Cookie",
            $"dukaan-session={whole.Shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter}"
        );
        var wrong = new List<string>();
        var walked = 0;
        foreach (var endpoint in whole.Endpoints.Where(endpoint => WholeSite.MethodsOf(endpoint).Contains("GET")))
        {
            // On a busy machine the database may miss the second that /readyz gives it, and then it does so once.
            var (get, head) = await Eventually.Becomes(
                async () => (Get: await Ask(client, "GET", endpoint), Head: await Ask(client, "HEAD", endpoint)),
                both => both.Get.Status == 503 == (both.Head.Status == 503),
                $"{whole.PathOf(endpoint)} should be unavailable to GET and HEAD or to neither."
            );
            walked++;
            // What counts requests is of another length the next time.
            var moves = endpoint.RoutePattern.RawText!.Contains("metrics", StringComparison.Ordinal);
            if (get.Status != head.Status || get.Type != head.Type || (get.Length > 0 && get.Length != head.Length && !moves))
            {
                wrong.Add($"{whole.PathOf(endpoint)}: GET {get}, HEAD {head}");
            }
        }

        Assert.True(wrong.Count == 0, $"HEAD must answer as GET does:\n{string.Join('\n', wrong)}");
        Assert.True(walked > 50, $"Only {walked} endpoints were asked.");
    }

    [Theory]
    [InlineData("/s/{slug}/cart", 200)]
    [InlineData("/s/{slug}/qr.svg", 200)]
    [InlineData("/api/storefront/v1/{slug}", 200)]
    [InlineData("/api/storefront/v1/{slug}/products", 200)]
    [InlineData("/readyz", 200)]
    [InlineData("/docs/index.html", 200)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/api/v1/auth/codes", 405)]
    public async Task No_byte_of_a_body_comes_and_the_connection_goes_on(string path, int status)
    {
        var all = await Eventually.Becomes(
            () => HeadTwice(path),
            all => all.StartsWith($"HTTP/1.1 {status} ", StringComparison.Ordinal),
            $"{path} should answer HEAD with {status}."
        );

        Assert.Contains("\r\n\r\nHTTP/1.1 200 ", all, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_method_is_told_that_HEAD_is_right_where_GET_is()
    {
        using var client = whole.Site.Client();
        using var answer = await client.DeleteAsync(new Uri("/readyz", UriKind.Relative));

        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order());
    }

    /// <summary>All that comes on a connection that asks for a path and then for /healthz.</summary>
    private async Task<string> HeadTwice(string path)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(whole.Site.Address.Host, whole.Site.Address.Port);
        var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"HEAD {path.Replace("{slug}", whole.Shop.Slug, StringComparison.Ordinal)} HTTP/1.1\r\nHost: "
                    + $"{whole.Site.Address.Authority}\r\n\r\n"
                    + $"HEAD /healthz HTTP/1.1\r\nHost: {whole.Site.Address.Authority}\r\nConnection: close\r\n\r\n"
            )
        );

        using var reader = new StreamReader(stream, Encoding.ASCII);
        return await reader.ReadToEndAsync();
    }

    private async Task<(int Status, string? Type, long? Length)> Ask(HttpClient client, string method, RouteEndpoint endpoint)
    {
        using var request = WholeSite.Request(method, whole.Site.Address, whole.PathOf(endpoint));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return ((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), answer.Content.Headers.ContentLength);
    }
}
