using Dukaan.Checkout;
using Dukaan.Pricing;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>Prices orders for shoppers, who may try only so many discount codes (<see cref="DiscountTries"/>).</summary>
internal sealed class DiscountCodes(IGrainFactory grains, DiscountTries tries)
{
    /// <summary>What an order would cost. A code of somebody who tried too many is not looked at.</summary>
    public async Task<Result<PricedOrder>> Price(HttpContext context, string storeId, QuoteRequest request)
    {
        var checkout = grains.GetGrain<ICheckoutGrain>(storeId);
        if (string.IsNullOrWhiteSpace(request.Code))
        {
            return await checkout.Price(request);
        }

        if (tries.WhyNot(context, storeId) is { } tooMany)
        {
            var without = await checkout.Price(request with { Code = null });
            return without.Ok ? without.Value with { CodeProblem = tooMany } : without;
        }

        var priced = await checkout.Price(request);
        await tries.Count(context, storeId, request.Code, priced.Ok ? priced.Value.CodeProblem : priced.Error);
        return priced;
    }
}
