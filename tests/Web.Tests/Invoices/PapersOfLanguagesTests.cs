using System.Text;
using Dukaan.Values;
using Dukaan.Web.Invoices;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Documents;
using Dukaan.Web.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>
/// An invoice of every language as it comes out of the real printer. It is kept to be looked at: <c>TestResults/papers</c>, with a page for
/// each.
/// </summary>
public sealed class PapersOfLanguagesTests : IDisposable
{
    private readonly TemporaryFiles _files = new(
        Directory.CreateTempSubdirectory("dukaan-temporary-").FullName,
        TimeProvider.System,
        NullLogger<TemporaryFiles>.Instance
    );

    /// <summary>How many languages a document has: the printer ends one that takes too long.</summary>
    private const int Together = 5;

    public static TheoryData<int> Documents => [.. Enumerable.Range(0, (ShopLanguages.All.Count + Together - 1) / Together)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task An_invoice_of_every_language_is_printed_with_all_its_words_inside_its_page(int document)
    {
        using var printer = new PdfPrinter(_files, TimeProvider.System, NullLogger<PdfPrinter>.Instance);
        var languages = ShopLanguages.All.Keys.Order(StringComparer.Ordinal).Skip(document * Together).Take(Together).ToList();
        var papers = languages.Select(language => InvoiceDocument.Of(InvoiceDocumentTests.Sample(language))).ToList();

        var printed = await printer.Print("a", PrintDocument.Together(papers), CancellationToken.None);

        Assert.True(printed.Ok, $"PDFs need weasyprint: {printed.Error?.Message}");
        var folder = Directory.CreateDirectory(Path.Combine(TestKit.RepositoryRoot.Path, "TestResults", "papers"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"languages-{document}.pdf"), printed.Value);
        var (words, pages) = await PdfWords.Of(printed.Value);
        PdfWords.AssertInside(words, pages);
        Assert.Equal(languages.Count, pages.Count);
        // The font of emoji has digits too. Named among the others, it printed those of every language but English.
        Assert.DoesNotContain("Emoji", Encoding.Latin1.GetString(printed.Value), StringComparison.Ordinal);
        foreach (var (at, language) in languages.Index())
        {
            var page = string.Concat(words.Where(word => word.Page == at).Select(word => word.Text)).Normalize(NormalizationForm.FormKC);
            var texts = ShopLanguages.Documents(language);
            PdfWords.AssertPrinted(
                $"{texts.TaxInvoice} {texts.Number} {texts.Date} {texts.Order} {texts.Seller} {texts.BillTo} {texts.PlaceOfSupply} "
                    + $"{texts.Item} {texts.Quantity} {texts.Price} {texts.Discount} {texts.Taxable} {texts.Tax} {texts.Amount} "
                    + $"{texts.Total} {texts.InWords} {texts.Paid} {texts.ByComputer} "
                    + AmountInWords.Of(new Money(997_50, "INR"), language),
                page
            );
        }

        var read = await PdfWords.TextOf(printed.Value);
        foreach (var language in languages.Where(each => ShopLanguages.Direction(each) == "rtl"))
        {
            var texts = ShopLanguages.Documents(language);
            Assert.All(
                new[] { texts.TaxInvoice, texts.BillTo, texts.Amount, texts.Total, texts.ByComputer }.SelectMany(text => text.Split(' ')),
                word => Assert.Contains(PdfWords.Letters(word.Trim('.', '۔', ':')), read, StringComparison.Ordinal)
            );
        }
    }

    public void Dispose()
    {
        _files.Dispose();
        Directory.Delete(_files.Folder, recursive: true);
    }
}
