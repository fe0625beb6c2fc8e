using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>What an order would cost now.</summary>
/// <param name="Lines">The lines that can be ordered.</param>
/// <param name="Total">To send as <c>expectedTotal</c>.</param>
/// <param name="Amounts">The parts of the total.</param>
/// <param name="Problems">Why an order like this would be refused; none: neither its code nor its address is a problem.</param>
public sealed record QuoteBody(
    ImmutableArray<QuoteLineBody> Lines,
    Money Total,
    AmountsBody Amounts,
    ImmutableArray<QuoteProblemBody> Problems
)
{
    public static QuoteBody Of(PricedOrder order) =>
        new(
            [.. order.Lines.Select(QuoteLineBody.Of)],
            order.Amounts.Total,
            AmountsBody.Of(order.Amounts),
            [.. new[] { order.CodeProblem, order.DeliveryProblem, order.MinimumProblem }.OfType<Error>().Select(QuoteProblemBody.Of)]
        );
}
