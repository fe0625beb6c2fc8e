using Dukaan.Catalog;
using Dukaan.Couriers;
using Dukaan.Discounts;
using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Checkout;

/// <inheritdoc cref="ICheckoutGrain"/>
[StatelessWorker]
public sealed class CheckoutGrain(IRowReader rows, TimeProvider time) : Grain, ICheckoutGrain
{
    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Result<PricedOrder>> Price(QuoteRequest wish)
    {
        Result<Quote> quote =
            wish.Quote is { } known && !wish.Lines.IsDefaultOrEmpty
                ? known
                : await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(wish.Lines);
        if (!quote.Ok)
        {
            return quote.Error;
        }

        var terms = await quote.Value.Terms.WithThanks(rows, StoreId, wish.Code, wish.Phone);
        var request = new PriceRequest(
            [.. quote.Value.Lines.Where(line => line.Available)],
            quote.Value.Store.Currency,
            terms,
            time.GetUtcNow(),
            wish.Method,
            wish.To is null ? null : Places.Of(wish.To, terms),
            wish.Code,
            []
        );
        var said = await Carriages.Of(GrainFactory, StoreId, request, wish.Cash, wish.Wait, wish.Kept, looks: true);
        request = Carriages.Choose(request, said, null);
        while (true)
        {
            var priced = Pricer.Price(request);
            if (await FirstUsedUp(priced, terms, wish.Phone) is not { } usedUp)
            {
                return priced;
            }

            request = request with { UsedUp = request.UsedUp.Add(usedUp) };
        }
    }

    private async Task<string?> FirstUsedUp(PricedOrder priced, SaleTerms terms, Phone? phone)
    {
        foreach (var applied in priced.Amounts.LimitedDiscounts())
        {
            var limits = DiscountHolds.LimitsOf(terms.Discounts.First(discount => discount.Id == applied.Id));
            if (!await DiscountHolds.Of(GrainFactory, StoreId, applied.Id).HasLeft(phone, limits))
            {
                return applied.Id;
            }
        }

        return null;
    }
}
