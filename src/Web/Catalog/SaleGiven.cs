using Dukaan.Catalog;
using Dukaan.Web.Http;

namespace Dukaan.Web.Catalog;

/// <summary>A lower price for a time.</summary>
/// <param name="Price">More than zero, and lower than the regular price.</param>
/// <param name="From">When it begins; if left out: at once.</param>
/// <param name="Until">When it has ended; if left out: when it is ended by a change.</param>
public sealed record SaleGiven(MoneyGiven? Price, DateTimeOffset? From = null, DateTimeOffset? Until = null)
{
    internal SaleChange Read(string field) => new((Price ?? new MoneyGiven(null, null)).Read($"{field}.price"), From, Until);
}
