using Dukaan.TestKit;
using Dukaan.Web.Invoices;
using Dukaan.Web.Tests.Api;
using Dukaan.Web.Work;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>
/// Papers that take more work than a printer does: each font of a script that stands on one costs seconds. Everybody who asks for one is
/// told so, over HTTP and from the real printer, and the page that a browser can print is there all the same.
/// </summary>
public sealed class TooLargeDocumentTests(TooLargeDocumentTests.Running running) : IClassFixture<TooLargeDocumentTests.Running>
{
    /// <summary>What a shopper can write as their name, in scripts that take a font each; and what they usually write.</summary>
    private static readonly string ManyScripts = PdfPrinterTests.Scripts[..78];
    private static readonly string MoreScripts = PdfPrinterTests.Scripts[78..];
    private const string OneScript = "Ravi Kumar";

    [Fact]
    public async Task A_paper_that_cannot_be_drawn_is_a_problem_that_says_so_to_programs_sellers_and_shoppers()
    {
        var (shop, order, link) = await Sold(ManyScripts, MoreScripts);
        var anyone = new ApiClient(running.Site.Client());
        string[] papers =
        [
            $"{shop.Path}/orders/{order}/invoice.pdf",
            $"{shop.Path}/orders/{order}/credit-notes.pdf",
            $"{shop.Path}/orders/{order}/packing-slip.pdf",
            $"{link}/invoice.pdf",
            $"{link}/credit-notes.pdf",
        ];

        foreach (var paper in papers)
        {
            var refused = await (paper.StartsWith("/o/", StringComparison.Ordinal) ? anyone : shop.Seller).Get(paper);
            refused.IsProblem(422, "paper-too-large", "order");
        }

        using var browser = new Dashboard.Browser(running.Site.Address);
        browser.Cookies.Add(
            running.Site.Address,
            new System.Net.Cookie("dukaan-session", shop.Seller.Http.DefaultRequestHeaders.Authorization!.Parameter)
        );
        await browser.Open($"/dashboard/{shop.Id}/orders/{order}/invoice.pdf");
        browser.Is(422);
        Assert.True(browser.Page.Says("Print the page instead"), browser.Page.Text);
        await browser.Open($"/dashboard/{shop.Id}/orders/{order}/invoice");
        browser.Is(200);
        Assert.True(browser.Page.Says(ManyScripts[..10]), browser.Page.Text);

        // Who asks again costs nothing: the invoice was asked for three times.
        Assert.Equal(3, running.Log.GetSnapshot().Count(line => line.Message.Contains("WeasyPrint ended", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_printer_draws_the_next_paper()
    {
        var (shop, order, _) = await Sold(OneScript);

        var drawn = (await shop.Seller.Get($"{shop.Path}/orders/{order}/invoice.pdf")).Is(200);

        Assert.Equal("application/pdf", drawn.Type);
    }

    /// <summary>An order that was paid and partly given back, so that there is every paper of it.</summary>
    private async Task<(Shop Shop, string Order, string Link)> Sold(string customer, string street = "12 MI Road")
    {
        var seller = new ApiClient(await running.Site.Seller());
        var opened = (await seller.Post("/api/v1/stores", new { name = "Asha Sweets", currency = "INR" })).Is(201);
        var shop = new Shop(seller, opened.Text("id"), opened.Text("slug"));
        var product = (await shop.AddProduct("Kaju katli", 48_000)).Is(201).Text("id");
        var shopper = new ApiClient(running.Site.Client());
        var placed = (
            await shopper.Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 1 } },
                    customer = new
                    {
                        name = customer,
                        phone = "+919812345678",
                        address = new
                        {
                            line1 = street,
                            city = "Jaipur",
                            postalCode = "302001",
                            country = "IN",
                        },
                    },
                    payment = new { method = "cod" },
                }
            )
        ).Is(201);
        var order = placed.Text("orderId");
        (await seller.Post($"{shop.Path}/orders/{order}/confirm", new { })).Is(200);
        (await seller.Post($"{shop.Path}/orders/{order}/mark-paid", new { })).Is(200);
        (await seller.Post($"{shop.Path}/orders/{order}/refund", new { amount = 10_000, reason = "One box was broken" })).Is(200);
        return (shop, order, new Uri(placed.Text("statusUrl")).AbsolutePath);
    }

    /// <summary>A site whose printer does two seconds' work for a paper: one of a single script takes less than one.</summary>
    public sealed class Running : IAsyncLifetime
    {
        private const int Seconds = 2;

        public FakeLogCollector Log { get; } = new();

        public TestSite Site { get; private set; } = null!;

        public async Task InitializeAsync() =>
            Site = await TestSite.Start(services: services =>
                services.AddSingleton(provider => new PdfPrinter(
                    provider.GetRequiredService<TemporaryFiles>(),
                    provider.GetRequiredService<TimeProvider>(),
                    new FakeLogger<PdfPrinter>(Log),
                    Seconds
                ))
            );

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }
}
