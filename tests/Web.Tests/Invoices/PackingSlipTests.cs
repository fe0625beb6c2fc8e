using System.Text;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>A packing slip as it comes out of the real printer, of an order whose words are as hostile as the API takes them.</summary>
public sealed class PackingSlipTests(SiteCollection.Running running) : ApiTest(running)
{
    [Fact]
    public async Task Every_letter_of_a_packing_slip_is_printed_and_stands_inside_the_page()
    {
        var shop = await Shop();
        (await shop.Seller.Patch(shop.Path, new { name = $"{Long('M', 40)} & <b>Co</b>" })).Is(200);
        var title = $"{Long('Q', 100)} 抹茶ラテ 한국어 काजू தமிழ் 🍵";
        var product = (await shop.AddProduct(title)).Is(201).Text("id");
        var html = "<script>alert(1)</script><img src=x>";
        var placed = (
            await new ApiClient(Site.Client()).Post(
                $"/api/storefront/v1/{shop.Slug}/checkout",
                new
                {
                    lines = new[] { new { productId = product, quantity = 999 } },
                    customer = new
                    {
                        name = $"{Long('W', 60)} 中文",
                        phone = "+919812345678",
                        address = new
                        {
                            line1 = $"{Long('Z', 150)} {html}",
                            city = $"{Long('K', 70)}",
                            postalCode = "560041",
                            country = "IN",
                        },
                        note = $"{Long('J', 300)} {PdfPrinterTests.Scripts[..150]}",
                    },
                    payment = new { method = "cod" },
                }
            )
        ).Is(201).Text("orderId");

        var pdf = await shop.Seller.Http.GetByteArrayAsync(new Uri($"{shop.Path}/orders/{placed}/packing-slip.pdf", UriKind.Relative));

        var (words, pages) = await PdfWords.Of(pdf);
        PdfWords.AssertInside(words, pages);
        var printed = string.Concat(words.Select(word => word.Text)).Normalize(NormalizationForm.FormKC);
        PdfWords.AssertPrinted("抹茶ラテ 한국어 काजू தமிழ் 🍵 中文", printed);
        foreach (var (letter, count) in new[] { ('M', 40), ('Q', 100), ('W', 60), ('Z', 150), ('K', 70), ('J', 300) })
        {
            Assert.True(
                printed.Count(each => each == letter) >= count,
                $"Of a word of {count} {letter} only {printed.Count(each => each == letter)} are printed."
            );
        }

        Assert.Contains(html.Replace(" ", "", StringComparison.Ordinal), printed, StringComparison.Ordinal);
        Assert.Contains("&<b>Co</b>", printed, StringComparison.Ordinal);
        Assert.Contains("999", printed, StringComparison.Ordinal);
    }

    private static string Long(char letter, int count) => new(letter, count);
}
