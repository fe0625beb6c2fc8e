using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Storefront;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Pages;
using Dukaan.Web.Tests.Storefront;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Dukaan.Web.Tests.Pictures;

public sealed partial class CdnTests
{
    private const string Cdn = "https://cdn.example";

    [Theory]
    [InlineData(PageKinds.Home)]
    [InlineData(PageKinds.Product)]
    [InlineData(PageKinds.GoogleFeed)]
    public void With_a_CDN_every_picture_of_a_page_is_there_and_without_one_at_the_page_s_own_host(string kind)
    {
        var shop = Catalogs.Of(
            Catalogs.Store() with
            {
                Picture = StoredPictures.Id(1),
            },
            [],
            Catalogs.Product("a", "Laddu") with
            {
                Pictures = [StoredPictures.Id(2), StoredPictures.Id(3)],
            }
        );
        var key = new PageKey(kind, kind == PageKinds.Product ? "a" : "", Host: "https://shop.example");

        var with = Hosts(new PageRenderer(Cdn).Render(shop, key));
        var without = Hosts(new PageRenderer().Render(shop, key));

        Assert.NotEmpty(with);
        Assert.All(with, host => Assert.Equal(Cdn, host));
        Assert.All(without, host => Assert.True(host is "" or "https://shop.example", host));
        Assert.Equal(with.Count, without.Count);
    }

    [Fact]
    public void A_page_may_show_pictures_of_the_CDN_and_of_nobody_else()
    {
        var options = Read("https://cdn.example/");
        var context = new DefaultHttpContext();

        EdgeHeaders.Write(context, options, "");
        Assert.Contains(
            $"img-src 'self' {Cdn} data:;",
            context.Response.Headers.ContentSecurityPolicy.ToString(),
            StringComparison.Ordinal
        );
        EdgeHeaders.Write(context, new DukaanOptions(), "");
        Assert.Equal(EdgeHeaders.Csp, context.Response.Headers.ContentSecurityPolicy.ToString());
    }

    [Fact]
    public void An_address_with_a_path_is_refused_since_paths_stay_as_they_are() =>
        Assert.Contains(
            "DUKAAN_CDN_URL",
            Assert.ThrowsAny<Exception>(() => Read("https://cdn.example/shops")).Message,
            StringComparison.Ordinal
        );

    private static DukaanOptions Read(string cdn) =>
        DukaanOptions.Read(
            new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>("DUKAAN_CDN_URL", cdn)]).Build()
        );

    private static List<string> Hosts(Page page) =>
        [.. Picture().Matches(Encoding.UTF8.GetString(page.Body)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("(https://[a-z.]+|)/pictures/")]
    private static partial Regex Picture();
}
