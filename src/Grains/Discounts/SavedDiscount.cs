using Dukaan.Saving;

namespace Dukaan.Discounts;

/// <summary>The uses of a discount: a row each, so that a write costs the same however many there are.</summary>
public sealed record SavedDiscount : SavedState, IHasRows
{
    private const string UseRows = "use";

    public static RowChange RowOf(DiscountUse use) => RowChange.Put(use.OrderId, UseRows, use.ExpiresAt.ToUnixTimeMilliseconds(), use);

    public DiscountBook Read() => DiscountBook.Of(Rows.Select(row => row.As<DiscountUse>()));
}
