using System.Text;
using Dukaan.Web.Tests.Dashboard;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>Papers of an order, for its seller and its shopper, over HTTP and with the real printer.</summary>
public sealed class InvoicePagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    [Fact]
    public async Task A_confirmed_order_has_an_invoice_for_seller_and_shopper_and_a_packing_slip()
    {
        using var shop = await NewShop("मिठाई घर");
        await shop.Open("invoices");
        await shop.Submit("invoices", ("legalName", "Asha <Foods> LLP"), ("address", "12 MI Road\nJaipur 302001"));
        var order = await Order(shop, await shop.AddProduct("काजू कतली क्षीर", "123456.50"));
        await shop.Browser.Open(shop.Url($"orders/{order}/invoice"));
        shop.Browser.Is(409);

        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/confirm");
        Assert.Contains($"orders/{order}/invoice.pdf", shop.Page.Html, StringComparison.Ordinal);
        var page = await shop.Open($"orders/{order}/invoice");
        Assert.Contains("/0001", page.Text, StringComparison.Ordinal);
        Assert.Contains("Asha &lt;Foods&gt; LLP", page.Html, StringComparison.Ordinal);
        Assert.Contains(
            "One lakh twenty-three thousand four hundred fifty-six rupees and fifty paise only",
            page.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Ring twice", (await shop.Open($"orders/{order}/packing-slip")).Text, StringComparison.Ordinal);

        var pdf = await Pdf(shop.Browser.Http, shop.Url($"orders/{order}/invoice.pdf"));
        Assert.Contains(
            "NotoSansDevanagari",
            Encoding.Latin1.GetString(pdf).Replace("-", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        var shopperLink = System
            .Text.RegularExpressions.Regex.Match((await shop.Open($"orders/{order}")).Html, "/o/[A-Za-z0-9_-]{64}")
            .Value;
        using var shopper = Site.Client();
        Assert.Equal(pdf, await Pdf(shopper, $"{shopperLink}/invoice.pdf"));
        Assert.Contains("invoice.pdf", await shopper.GetStringAsync(shopperLink), StringComparison.Ordinal);
        await Pdf(shop.Browser.Http, shop.Url($"orders/{order}/packing-slip.pdf"));
        Assert.Contains("/0001", (await shop.Open("invoices")).Text, StringComparison.Ordinal);

        Assert.DoesNotContain("credit-notes.pdf", await shopper.GetStringAsync(shopperLink), StringComparison.Ordinal);
        Assert.Equal(409, (int)(await shopper.GetAsync($"{shopperLink}/credit-notes.pdf")).StatusCode);
        await shop.Open($"orders/{order}");
        await shop.Submit($"orders/{order}/mark-paid");
        await shop.Submit($"orders/{order}/refund", ("refund.amount", "100"), ("refund.reason", "One box was broken"));
        Assert.Contains("credit-notes.pdf", await shopper.GetStringAsync(shopperLink), StringComparison.Ordinal);
        await Pdf(shopper, $"{shopperLink}/credit-notes.pdf");
    }

    [Fact]
    public async Task A_link_that_opens_no_order_opens_no_invoice()
    {
        using var anyone = Site.Client();

        Assert.Equal(404, (int)(await anyone.GetAsync($"/o/{new string('A', 64)}/invoice.pdf")).StatusCode);
        Assert.Equal(404, (int)(await anyone.GetAsync("/o/short/invoice.pdf")).StatusCode);
        Assert.Equal(404, (int)(await anyone.GetAsync($"/o/{new string('A', 64)}/credit-notes.pdf")).StatusCode);
    }

    private static async Task<byte[]> Pdf(HttpClient client, string url)
    {
        using var response = await client.GetAsync(url);
        Assert.True(
            response.IsSuccessStatusCode,
            $"{url} answered {(int)response.StatusCode}; PDFs need weasyprint: {await response.Content.ReadAsStringAsync()}"
        );
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.True(bytes.AsSpan().StartsWith("%PDF-"u8), "It should begin as a PDF does.");
        return bytes;
    }
}
