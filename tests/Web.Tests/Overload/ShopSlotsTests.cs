using System.Text;
using Dukaan.Web.Http;
using Dukaan.Web.Overload;
using Dukaan.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace Dukaan.Web.Tests.Overload;

public sealed class ShopSlotsTests
{
    private readonly ShopSlots _slots = new(
        new PlatformHosts(new DukaanOptions { PublicUrl = "https://dukaan.example", DomainTarget = "shops.dukaan.example" })
    );

    [Theory]
    [InlineData("dukaan.example", "/s/asha", "/api/storefront/v1/asha/products")]
    [InlineData("127.0.0.1", "/s/asha/p/laddu", "/s/asha")]
    [InlineData("asha.example.com", "/", "/p/laddu")] // a name of her own
    [InlineData("xn--11b7ah1gn.example.com", "/", "/p/laddu")] // in letters that the framework decodes
    [InlineData("dukaan.example", "/s/asha", "/S/Asha/p/laddu")]
    [InlineData("dukaan.example", "/s/asha", "/API/storefront/V1/ASHA/products")]
    [InlineData("asha.example.com", "/", "/o-la-la")]
    public void What_is_one_shops_shares_a_slot(string host, string path, string other)
    {
        Assert.InRange(Slot(host, path), 0, ShopSlots.Count - 1);
        Assert.Equal(Slot(host, path), Slot(host, other));
        Assert.True(
            Enumerable.Range(0, 20).Select(n => Slot("dukaan.example", $"/s/shop-{n}")).Distinct().Count() > 1,
            "Shops must have slots of their own."
        );
    }

    [Theory]
    [InlineData("dukaan.example", "/")]
    [InlineData("dukaan.example", "/dashboard/orders")]
    [InlineData("dukaan.example", "/api/v1/stores")]
    [InlineData("shops.dukaan.example", "/p/laddu")]
    [InlineData("asha.example.com", "/assets/shop.css")]
    [InlineData("asha.example.com", "/ASSETS/shop.css")]
    [InlineData("asha.example.com", "/o/abc")] // somebody's order
    [InlineData("", "/p/laddu")]
    public void What_is_no_shops_page_has_none(string host, string path) => Assert.Equal(-1, Slot(host, path));

    /// <summary>Seen as bytes and as a request.</summary>
    private int Slot(string host, string path)
    {
        Assert.True(
            RequestHead.TryRead(Encoding.ASCII.GetBytes($"GET {path}?page=2 HTTP/1.1\r\nAccept: */*\r\nHost: {host}\r\n\r\n"), out var head)
        );
        var request = new DefaultHttpContext().Request;
        (request.Host, request.Path) = (HostString.FromUriComponent(host), path);
        Assert.Equal(_slots.Of(head), _slots.Of(request));
        return _slots.Of(request);
    }
}
