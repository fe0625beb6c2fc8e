using Dukaan.Catalog;
using Dukaan.Pricing;

namespace Dukaan.Discounts;

/// <summary>Holds the limited discounts of one order.</summary>
public sealed class DiscountHolds(IGrainFactory grains, string storeId, string orderId)
{
    /// <summary>
    /// Prices the order and holds its discounts. A discount that is used up is left out, and the price is computed without it. A code that
    /// is used up is the answer's <see cref="PricedOrder.CodeProblem"/>.
    /// </summary>
    /// <param name="attempt">Names this attempt to place the order (<see cref="IDiscountGrain.Withdraw"/>).</param>
    public async Task<PricedOrder> Hold(PriceRequest request, Phone phone, string attempt, Func<PricedOrder, bool> isWanted)
    {
        request = request.UsedUp.IsDefault ? request with { UsedUp = [] } : request;
        var held = new List<string>();
        while (true)
        {
            var priced = Pricer.Price(request);
            var wanted = isWanted(priced) ? priced.Amounts.LimitedDiscounts().Select(discount => discount.Id).ToList() : [];
            await Task.WhenAll(held.Except(wanted).Select(id => Of(grains, storeId, id).Withdraw(orderId, attempt)));
            held.RemoveAll(id => !wanted.Contains(id));
            if (await FirstUsedUp(wanted.Except(held), request.Terms, phone, attempt, held) is not { } usedUp)
            {
                return priced;
            }

            request = request with { UsedUp = request.UsedUp.Add(usedUp) };
        }
    }

    /// <summary>Marks the discounts of a placed order as used by its shopper.</summary>
    public Task Use(OrderAmounts amounts, Phone phone) => Task.WhenAll(Limited(amounts).Select(discount => discount.Use(orderId, phone)));

    /// <summary>Releases the discounts that this attempt alone holds: the order was not placed by it.</summary>
    public Task Withdraw(OrderAmounts amounts, string attempt) =>
        Task.WhenAll(Limited(amounts).Select(discount => discount.Withdraw(orderId, attempt)));

    /// <summary>Releases the discounts of an order that does not stand any more.</summary>
    public Task Release(OrderAmounts amounts) => Task.WhenAll(Limited(amounts).Select(discount => discount.Release(orderId)));

    public static IDiscountGrain Of(IGrainFactory grains, string storeId, string discountId) =>
        grains.GetGrain<IDiscountGrain>(StoreKey.Of(storeId, discountId));

    public static DiscountLimits LimitsOf(Discount discount) => new(discount.Limit, discount.LimitPerPhone);

    private IEnumerable<IDiscountGrain> Limited(OrderAmounts amounts) =>
        amounts.LimitedDiscounts().Select(discount => Of(grains, storeId, discount.Id));

    private async Task<string?> FirstUsedUp(IEnumerable<string> wanted, SaleTerms terms, Phone phone, string attempt, List<string> held)
    {
        foreach (var id in wanted)
        {
            var discount = terms.Discounts.First(one => one.Id == id);
            if (!(await Of(grains, storeId, id).Hold(orderId, phone, LimitsOf(discount), attempt)).Ok)
            {
                return id;
            }

            held.Add(id);
        }

        return null;
    }
}
