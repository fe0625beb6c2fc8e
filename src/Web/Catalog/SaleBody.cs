using Dukaan.Items;
using Dukaan.Values;

namespace Dukaan.Web.Catalog;

/// <summary>A lower price for a time.</summary>
/// <param name="Price">The price while it runs.</param>
/// <param name="From">When it begins; null: it began when it was set.</param>
/// <param name="Until">When it has ended; null: when the seller ends it.</param>
/// <param name="Running">Whether it runs now.</param>
public sealed record SaleBody(Money Price, DateTimeOffset? From, DateTimeOffset? Until, bool Running)
{
    internal static SaleBody? Of(SalePrice? sale) =>
        sale is null ? null : new SaleBody(sale.Price, sale.From, sale.Until, sale.Regular is not null);
}
