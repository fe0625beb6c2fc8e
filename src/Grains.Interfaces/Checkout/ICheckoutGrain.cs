using Dukaan.Pricing;

namespace Dukaan.Checkout;

/// <summary>Says what an order would cost now. Owns nothing; a stateless worker, key: store id.</summary>
[Alias("checkout")]
public interface ICheckoutGrain : ITenantGrain
{
    /// <summary>
    /// Prices a wish as placing the order would. A code that does not count and an address that is not delivered to are told in the answer;
    /// unknown products and quantities outside 1–999 are refused. Lines that cannot be ordered cost nothing and stand in none of the sums.
    /// </summary>
    Task<Result<PricedOrder>> Price(QuoteRequest wish);
}
