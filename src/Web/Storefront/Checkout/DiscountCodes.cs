using Dukaan.Checkout;
using Dukaan.Pricing;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Prices orders for shoppers, who may try only so many discount codes (<see cref="DiscountTries"/>) and ask the shop's courier for only so
/// many parcels (<see cref="CourierQuestions"/>).
/// </summary>
internal sealed class DiscountCodes(IGrainFactory grains, DiscountTries tries, CourierQuestions questions)
{
    /// <summary>What an order would cost. A code of somebody who tried too many is not looked at.</summary>
    public async Task<Result<PricedOrder>> Price(HttpContext context, string storeId, QuoteRequest request)
    {
        request = await questions.Bounded(context, storeId, request);
        var checkout = grains.GetGrain<ICheckoutGrain>(storeId);
        if (string.IsNullOrWhiteSpace(request.Code))
        {
            return await checkout.Price(request);
        }

        if (tries.WhyNot(context, storeId) is { } tooMany)
        {
            return await Without(tooMany);
        }

        var priced = await checkout.Price(request);
        var problem = priced.Ok ? priced.Value.CodeProblem : priced.Error;
        await tries.Count(context, storeId, request.Code, problem);
        // Of a hundred codes that were tried at once, the right one is not told either.
        return problem is null && tries.WhyNot(context, storeId) is { } since ? await Without(since) : priced;

        async Task<Result<PricedOrder>> Without(Error why)
        {
            var without = await checkout.Price(request with { Code = null });
            return without.Ok ? without.Value with { CodeProblem = why } : without;
        }
    }
}
