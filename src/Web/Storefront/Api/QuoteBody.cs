using System.Collections.Immutable;
using Dukaan.GiftCards;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>What an order would cost now.</summary>
/// <param name="Lines">The lines that can be ordered.</param>
/// <param name="Total">To send as <c>expectedTotal</c>.</param>
/// <param name="Amounts">The parts of the total.</param>
/// <param name="Problems">Why an order like this would be refused; none: neither its codes nor its address is a problem.</param>
/// <param name="GiftCards">What each gift card would pay.</param>
/// <param name="Due">What is left to pay after them: to send as <c>expectedDue</c>.</param>
public sealed record QuoteBody(
    ImmutableArray<QuoteLineBody> Lines,
    Money Total,
    AmountsBody Amounts,
    ImmutableArray<QuoteProblemBody> Problems,
    ImmutableArray<ShopperGiftCardBody> GiftCards,
    Money Due
)
{
    /// <param name="order">The price.</param>
    /// <param name="cards">What gift cards pay of it.</param>
    /// <param name="language">In which goods are called; null: the shop's own.</param>
    public static QuoteBody Of(PricedOrder order, Result<ImmutableArray<GiftCardShare>> cards, string? language) =>
        new(
            [.. order.Lines.Select(line => QuoteLineBody.Of(line, language))],
            order.Amounts.Total,
            AmountsBody.Of(order.Amounts),
            [
                .. new[] { order.CodeProblem, order.DeliveryProblem, order.MinimumProblem, cards.Error }
                    .OfType<Error>()
                    .Select(QuoteProblemBody.Of),
            ],
            cards.Ok ? [.. cards.Value.Select(share => ShopperGiftCardBody.Of(share, order.Amounts.Total))] : [],
            order.Amounts.Total with
            {
                Amount = order.Amounts.Total.Amount - (cards.Ok ? cards.Value.Sum(share => share.Amount) : 0),
            }
        );
}
