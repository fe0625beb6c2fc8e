using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Invoices;

/// <summary>The words of a PDF and where they stand, as <c>pdftotext -bbox</c> finds them.</summary>
internal sealed record PdfWord(int Page, double Left, double Top, double Right, double Bottom, string Text);

/// <summary>Reads what was printed.</summary>
internal static class PdfWords
{
    public static async Task<(List<PdfWord> Words, List<(double Width, double Height)> Pages)> Of(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", ["-bbox", file, "-"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        var (words, pages) = (new List<PdfWord>(), new List<(double, double)>());
        foreach (
            Match match in Regex.Matches(
                text,
                """<page width="([\d.]+)" height="([\d.]+)">|"""
                    + """<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>"""
            )
        )
        {
            double Number(int group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
            if (match.Groups[1].Success)
            {
                pages.Add((Number(1), Number(2)));
            }
            else
            {
                words.Add(
                    new PdfWord(pages.Count - 1, Number(3), Number(4), Number(5), Number(6), WebUtility.HtmlDecode(match.Groups[7].Value))
                );
            }
        }

        return (words, pages);
    }

    /// <summary>The text as a person copies it out, in the order in which it is read.</summary>
    public static async Task<string> TextOf(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 }
        )!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        File.Delete(file);
        return Letters(text);
    }

    /// <summary>Without marks above and below the letters, which a reader may put into another order.</summary>
    public static string Letters(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKC)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );

    /// <summary>Fails unless every word stands on its page.</summary>
    public static void AssertInside(List<PdfWord> words, List<(double Width, double Height)> pages)
    {
        foreach (var word in words)
        {
            var (width, height) = pages[word.Page];
            Assert.True(
                word.Left >= 0 && word.Right <= width && word.Top >= 0 && word.Bottom <= height,
                $"“{word.Text}” stands at {word.Left}–{word.Right} × {word.Top}–{word.Bottom} of a page of {width} × {height}."
            );
        }
    }

    /// <summary>Fails unless every letter of a text was printed.</summary>
    public static void AssertPrinted(string text, string printed)
    {
        foreach (
            var rune in text.Normalize(NormalizationForm.FormKC)
                .EnumerateRunes()
                .Where(rune => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol)
        )
        {
            Assert.True(
                printed.Contains(rune.ToString(), StringComparison.Ordinal),
                $"{rune} is not printed: is its font installed (scripts/packages.sh)?"
            );
        }
    }
}
