using Dukaan.Saving;

namespace Dukaan.Stock;

/// <summary>A product's count. Claims are rows, so that a write costs the same however many orders there are.</summary>
public sealed record SavedStock : SavedState, IHasRows
{
    private const string HeldRows = "held";
    private const string SoldRows = "sold";

    public long OnHand { get; init; }

    public long Entries { get; init; }

    public ImmutableArray<IdempotentAnswer<StockLevel>> Counts { get; init; } = [];

    /// <summary>Of <see cref="OnHand"/>, the units at other locations than the main one; null: there were never any.</summary>
    public ImmutableArray<LocationCount>? Elsewhere { get; init; }

    public static SavedStock Of(StockBook book) =>
        new()
        {
            OnHand = book.OnHand,
            Entries = book.Entries,
            Counts = book.Counts,
            Elsewhere = book.Elsewhere.IsEmpty
                ? null
                :
                [
                    .. book
                        .Elsewhere.OrderBy(each => each.Key, StringComparer.Ordinal)
                        .Select(each => new LocationCount(each.Key, each.Value)),
                ],
        };

    /// <summary>The rows in which two books differ, for the orders that were touched.</summary>
    public static IEnumerable<RowChange> Differences(StockBook before, StockBook after, IEnumerable<string> orderIds)
    {
        foreach (var orderId in orderIds)
        {
            var was = before.Claims.GetValueOrDefault(orderId);
            var claim = after.Claims.GetValueOrDefault(orderId);
            if (claim is not null && claim != was)
            {
                yield return RowChange.Put(orderId, claim.Sold ? SoldRows : HeldRows, claim.ExpiresAt.ToUnixTimeMilliseconds(), claim);
            }
            else if (claim is null && was is not null)
            {
                yield return RowChange.Delete(orderId);
            }
        }
    }

    public StockBook Read()
    {
        var claims = Rows.Select(row => row.As<StockClaim>()).ToImmutableDictionary(claim => claim.OrderId, StringComparer.Ordinal);
        return new StockBook(OnHand, claims.Values.Where(claim => !claim.Sold).Sum(claim => (long)claim.Quantity), claims, Counts)
        {
            Entries = Entries,
        }.At(Elsewhere);
    }
}
