using Dukaan.Pricing;

namespace Dukaan.Couriers;

/// <summary>Asks a store's courier for an order that is priced.</summary>
public static class Carriages
{
    /// <summary>
    /// What the courier says, as <see cref="ICourierRatesGrain.Ask"/>; empty: the fee does not come from it, or the address is not known.
    /// </summary>
    /// <param name="cash">Whether it is to be paid on delivery.</param>
    /// <param name="wait">Whether the answer may wait a moment for the courier.</param>
    /// <param name="kept">Whether only what is kept is said, and the courier is not asked.</param>
    /// <param name="looks">Whether somebody only looks: what is left of a shop's questions is for orders.</param>
    public static async Task<ImmutableArray<Carriage>> Of(
        IGrainFactory grains,
        string storeId,
        PriceRequest request,
        bool cash,
        bool wait,
        bool kept = false,
        bool looks = false
    )
    {
        if (!AreNeeded(request) || request.To is not { PostalCode: { Length: > 0 } postalCode })
        {
            return [];
        }

        var goods = request.Lines.Where(line => !line.Details.GiftCard).ToList();
        long? grams = goods.All(line => line.Details.Weight > 0) ? goods.Sum(line => (long)line.Details.Weight * line.Quantity) : null;
        return await grains
            .GetGrain<ICourierRatesGrain>(storeId)
            .Ask(new CarriageQuestion(postalCode, grams, cash, wait) { Kept = kept, Looks = looks });
    }

    /// <summary>Whether the courier is asked: the fee comes from it, and the address is known.</summary>
    public static bool AreNeeded(PriceRequest request) => DeliveryQuote.IsByCourier(request) && request.To?.PostalCode is { Length: > 0 };

    /// <summary>
    /// What holds for an order that the seller makes: where the courier does not carry the parcel, the seller brings it, for the fee of
    /// when the courier is away.
    /// </summary>
    public static ImmutableArray<Carriage> ByHand(PriceRequest request, ImmutableArray<Carriage> said) =>
        DeliveryQuote.IsByCourier(request) && said is [] or [{ Kind: CarriageKind.NoCash or CarriageKind.NotCarried }, ..]
            ? [Carriage.Away]
            : said;

    /// <summary>
    /// The answer by which the order costs what its shopper saw: of what still holds, else the newest. A courier that by now does not carry
    /// the parcel does not, whatever it said before.
    /// </summary>
    /// <param name="expected">What the shopper saw; null: nothing.</param>
    public static PriceRequest Choose(PriceRequest request, ImmutableArray<Carriage> said, Money? expected)
    {
        if (said.IsEmpty)
        {
            return request;
        }

        var newest = request with { Carriage = said[0] };
        return expected is null || said[0].Kind is CarriageKind.NoCash or CarriageKind.NotCarried
            ? newest
            : said.Where(one => one.Kind is CarriageKind.Carried or CarriageKind.Away)
                .Select(one => request with { Carriage = one })
                .FirstOrDefault(one => Pricer.Price(one).Amounts.Total == expected)
                ?? newest;
    }
}
