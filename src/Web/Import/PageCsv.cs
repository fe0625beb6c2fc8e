using Dukaan.Pages;

namespace Dukaan.Web.Import;

/// <summary>The pages that a seller wrote as rows of a file, in the order of their links.</summary>
internal static class PageCsv
{
    public static async Task Write(Stream stream, IEnumerable<ShopPage> pages, CancellationToken cancellation)
    {
        await using var csv = CsvText.Write(stream);
        await FlatTable.Row(csv, ["handle", "title", "text", "visible", "show from"]);
        foreach (var page in pages)
        {
            await FlatTable.Row(csv, [page.Handle, page.Title, page.Text, page.Visible ? "yes" : "no", FlatTable.Time(page.PublishAt)]);
        }

        await csv.FlushAsync(cancellation);
    }
}
