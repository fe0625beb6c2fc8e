using System.Net;
using System.Text;
using System.Text.Json;
using Dukaan.Catalog;
using Dukaan.Storefront;
using Dukaan.Web.Links;
using Dukaan.Web.Settings;
using Dukaan.Web.Storefront.Crawlers;
using Dukaan.Web.Storefront.Pages;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>What search engines are sent when a shop changes.</summary>
public sealed class IndexNowTests
{
    [Fact]
    public async Task The_pages_that_changed_and_those_that_are_gone_are_sent_with_the_key_that_stands_on_the_domain()
    {
        using var handler = new Receiving();
        using var http = new HttpClient(handler);
        var shop = Catalogs.Of(
            Catalogs.Store() with
            {
                Domains = ["asha.example", "www.asha.example"],
            },
            [Catalogs.Category("old", "Old", 1)],
            Catalogs.Product("old", "Old"),
            Catalogs.Product("new", "New") with
            {
                Version = 7,
            },
            Catalogs.Product("hidden", "Hidden") with
            {
                Version = 7,
                Visible = false,
            }
        ) with
        {
            Version = 8,
            Retired = [new RetiredHandle(HandleKind.Product, "gone", "x", 8), new RetiredHandle(HandleKind.Product, "long-gone", "y", 2)],
        };
        var engines = new IndexNow(new DukaanOptions { IndexNow = new Uri("https://engines.example/indexnow") }, http);

        Assert.True(await engines.Tell(shop, 5));
        using var sent = JsonDocument.Parse(handler.Body);
        var root = sent.RootElement;
        Assert.Equal(
            ("asha.example", "https://asha.example/indexnow.txt"),
            (root.GetProperty("host").GetString(), root.GetProperty("keyLocation").GetString())
        );
        Assert.Equal(
            ["https://asha.example/", "https://asha.example/p/new", "https://asha.example/p/gone"],
            root.GetProperty("urlList").EnumerateArray().Select(url => url.GetString())
        );
        var key = new PageRenderer().Render(shop, new PageKey(PageKinds.IndexNowKey, AtRoot: true));
        Assert.Equal(root.GetProperty("key").GetString(), Encoding.UTF8.GetString(key.Body));
        Assert.Equal(4, ChangedPages.Of(shop, 0).Length); // all that can be seen, and nothing that never was
        handler.Status = HttpStatusCode.TooManyRequests;
        Assert.False(await engines.Tell(shop, 5));
        Assert.False(await new IndexNow(new DukaanOptions(), http).Tell(shop, 5));
    }

    private sealed class Receiving : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(Status);
        }
    }
}
