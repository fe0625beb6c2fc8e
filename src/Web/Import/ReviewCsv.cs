using System.Globalization;
using Dukaan.Reviews;

namespace Dukaan.Web.Import;

/// <summary>Reviews as rows of a file, newest first.</summary>
internal static class ReviewCsv
{
    public static async Task Write(Stream stream, IAsyncEnumerable<Review> reviews, CancellationToken cancellation)
    {
        await using var csv = CsvText.Write(stream);
        await FlatTable.Row(csv, ["at", "order", "product", "title", "name", "stars", "text", "state", "answer"]);
        await foreach (var review in reviews.WithCancellation(cancellation))
        {
            await FlatTable.Row(
                csv,
                [
                    review.At.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                    review.OrderNumber.ToString(CultureInfo.InvariantCulture),
                    review.ProductId,
                    review.Title,
                    review.Name,
                    review.Stars.ToString(CultureInfo.InvariantCulture),
                    review.Text,
                    review.State.ToString().ToLowerInvariant(),
                    review.Answer,
                ]
            );
        }

        await csv.FlushAsync(cancellation);
    }
}
