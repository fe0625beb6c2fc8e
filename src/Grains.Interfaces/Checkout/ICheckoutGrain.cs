using Dukaan.Pricing;

namespace Dukaan.Checkout;

/// <summary>Computes what an order would cost now. A stateless worker without data; key: store id.</summary>
[Alias("checkout")]
public interface ICheckoutGrain : ITenantGrain
{
    /// <summary>
    /// Prices a cart exactly as placing the order would. A code that does not apply and an address without delivery are part of the result;
    /// unknown products and quantities outside 1–999 are refused. Lines that cannot be ordered are in none of the sums.
    /// </summary>
    Task<Result<PricedOrder>> Price(QuoteRequest wish);
}
