using Dukaan.Reviews;
using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>
/// Reviews by those who bought: the order itself sees to it that each line gets one at most, and writes it with the ledger's entry.
/// </summary>
public static class OrderReviews
{
    /// <summary>How long the text of a review may be.</summary>
    public const int MaxText = 1_000;

    private const int MaxName = 40;
    private const int MaxPictureId = 64;

    /// <summary>Checks a review of one line.</summary>
    public static Result<LedgerDetail> Detail(OrderStep step, OrderFacts facts) =>
        step.Lines is not [var line] || line.Line < 1 || line.Line > facts.Quantities.Length
            ? Error.Invalid("line", "unknown-line", $"Name one of the order's lines, 1 to {facts.Quantities.Length}.")
        : !facts.Reviewable.Contains(line.Line) ? Error.Conflict("already-reviewed", "This was reviewed already.", "line")
        : step.Stars is not { } stars || stars < 1 || stars > 5 ? Error.Invalid("stars", "stars", "Give 1 to 5 stars.")
        : step.Picture is { Length: 0 or > MaxPictureId } ? Error.Invalid("picture", "unknown-picture", "There is no such picture.")
        : new LedgerDetail(Lines: [line with { Quantity = 1 }]) { Stars = stars, Picture = step.Picture };

    /// <summary>The row of a review, for the seller to decide about; null: the entry is none.</summary>
    public static RowChange? RowOf(SavedOrder order, LedgerEntry entry, string storeId, string orderId)
    {
        if (entry is not { Type: OrderEntries.Reviewed, Detail: { Lines: [var line], Stars: { } stars } detail })
        {
            return null;
        }

        var placed = order.Book().Facts.Placed;
        var bought = placed.Lines[line.Line - 1];
        return ReviewRows.Put(
            storeId,
            new Review(
                Id: ReviewRows.IdOf(orderId, line.Line),
                OrderId: orderId,
                OrderNumber: placed.Number,
                Line: line.Line,
                ProductId: bought.ProductId,
                Title: $"{bought.Title} {bought.Variant}".TrimEnd(),
                Name: Graphemes.Cut(placed.Customer.Name.Split(' ')[0], MaxName),
                Stars: stars,
                Text: entry.Reason,
                Picture: detail.Picture,
                At: entry.At
            )
        );
    }
}
