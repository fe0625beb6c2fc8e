using System.Text;
using Dukaan.Web.Overload;

namespace Dukaan.Web.Tests.Overload;

public sealed class RequestHeadTests
{
    [Fact]
    public void A_browsers_request_for_a_page_is_understood()
    {
        Assert.True(
            RequestHead.TryRead(
                "GET /s/asha-sweets/c/laddu?page=2 HTTP/1.1\r\nHost: dukaan.example:8080\r\nAccept: text/html,*/*\r\nCookie: a=b\r\n\r\n"u8,
                out var head
            )
        );

        Assert.Equal("/s/asha-sweets/c/laddu", Encoding.ASCII.GetString(head.Path));
        Assert.Equal("dukaan.example", Encoding.ASCII.GetString(head.Host));
        Assert.True(head.WantsHtml);
    }

    [Fact]
    public void A_program_gets_no_page()
    {
        Assert.True(
            RequestHead.TryRead(
                "GET /api/storefront/v1/asha-sweets HTTP/1.1\r\nhost: 127.0.0.1\r\nAccept: text/html\r\n\r\n"u8,
                out var head
            )
        );
        Assert.Equal("127.0.0.1", Encoding.ASCII.GetString(head.Host));
        Assert.False(head.WantsHtml);

        Assert.True(RequestHead.TryRead("GET / HTTP/1.1\r\n\r\n"u8, out head));
        Assert.True(head.Host.IsEmpty);
        Assert.False(head.WantsHtml);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GET /s/a HTTP/1.1\r\nHost: x\r\n")] // not all of it
    [InlineData("GET /s/a HTTP/1.1\r\nHost: x\r\n\r\nGET /s/a HTTP/1.1\r\n\r\n")] // two
    [InlineData("POST /s/a/cart HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("GET /s/a HTTP/1.1\r\nHost: x\r\ncontent-LENGTH: 5\r\n\r\n")] // with a body
    [InlineData("GET /s/a HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: x\r\n\r\n")]
    [InlineData("GET /s/a HTTP/1.1\r\nConnection: close\r\nHost: x\r\n\r\n")] // wants its connection closed
    [InlineData("GET /s/a HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n")]
    [InlineData("GET /s/a HTTP/1.0\r\nHost: x\r\n\r\n")]
    [InlineData("GET /s/a b HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("GET http://x/s/a HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")]
    [InlineData("\u0016\u0003\u0001\u0002\r\n\r\n")] // TLS
    public void What_is_anything_else_is_left_to_the_server(string bytes) =>
        Assert.False(RequestHead.TryRead(Encoding.Latin1.GetBytes(bytes), out _));
}
