using Dukaan.Hours;
using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Catalog;

/// <summary>The terms of an order of nothing but gift cards: nothing is delivered, so it is as if it were fetched, at no time.</summary>
public static class CardsAlone
{
    private static readonly DeliveryTerms Fetched = new(Offered: false, [], Pickup: true, "");

    public static bool Are(ImmutableArray<QuotedLine> lines) => lines.Length > 0 && lines.All(line => line.Details.GiftCard);

    /// <summary>The shop's terms, as far as they hold for these lines.</summary>
    public static SaleTerms TermsOf(SaleTerms terms, ImmutableArray<QuotedLine> lines) =>
        Are(lines) ? terms with { Delivery = Fetched, Slots = SlotTerms.None } : terms;
}
