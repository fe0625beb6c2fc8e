using Dukaan.Catalog;
using Dukaan.Couriers;
using Dukaan.Pricing;

namespace Dukaan.Checkout;

/// <summary>
/// Prices a cart away from its store's home, by the copy of the catalog and the terms there. It is the same function as at home, of the
/// same facts, and the home prices every order again.
/// </summary>
public static class NearPrice
{
    /// <summary>
    /// As <see cref="ICheckoutGrain.Price"/>. Null: only the home can say, since a code was typed, a discount is counted, or the courier
    /// says what delivery costs.
    /// </summary>
    public static PricedOrder? Of(Quote quote, QuoteRequest wish, DateTimeOffset now)
    {
        if (!string.IsNullOrWhiteSpace(wish.Code))
        {
            return null;
        }

        var request = new PriceRequest(
            [.. quote.Lines.Where(line => line.Available)],
            quote.Store.Currency,
            quote.Terms,
            now,
            wish.Method,
            wish.To is null ? null : Places.Of(wish.To, quote.Terms),
            Code: null,
            []
        );
        if (Carriages.AreNeeded(request))
        {
            return null;
        }

        var priced = Pricer.Price(request);
        return priced.Amounts.LimitedDiscounts().Any() ? null : priced;
    }
}
