using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>Holds the gift cards that pay for one order.</summary>
public sealed class GiftCardHolds(IGrainFactory grains, string storeId, string orderId)
{
    /// <summary>
    /// Holds of each card in turn what is still left to pay. All or none: of a card that cannot pay nothing is held, nor of the others as
    /// far as this attempt alone holds them.
    /// </summary>
    /// <param name="cards">Ids of cards, each once; more than are needed are left alone.</param>
    /// <param name="attempt">Names this attempt to place the order (<see cref="IGiftCardGrain.Withdraw"/>).</param>
    public async Task<Result<ImmutableArray<GiftCardShare>>> Hold(ImmutableArray<string> cards, Money total, Phone phone, string attempt)
    {
        var (held, left) = (ImmutableArray.CreateBuilder<GiftCardShare>(), total.Amount);
        foreach (var card in cards)
        {
            if (left == 0)
            {
                break;
            }

            var share = await Of(card).Hold(orderId, attempt, phone, total with { Amount = left });
            if (!share.Ok)
            {
                await Withdraw(held.ToImmutable(), attempt);
                return share.Error;
            }

            held.Add(share.Value);
            left -= share.Value.Amount;
        }

        return held.ToImmutable();
    }

    /// <summary>Releases what this attempt alone holds: the order was not placed by it.</summary>
    public Task Withdraw(ImmutableArray<GiftCardShare> cards, string attempt) =>
        Task.WhenAll(cards.Select(card => Of(card.Id).Withdraw(orderId, attempt)));

    /// <summary>The cards that may pay for an order, or why they cannot: each once, not too many.</summary>
    public static Error? Check(ImmutableArray<string> cards) =>
        cards.IsDefaultOrEmpty ? null
        : cards.Length > GiftCardCode.MaxCards
            ? Error.Invalid(GiftCardErrors.Field, "too-many", $"Up to {GiftCardCode.MaxCards} gift cards pay for an order.")
        : cards.Distinct(StringComparer.Ordinal).Count() != cards.Length || !cards.All(Ids.IsId) ? GiftCardErrors.Unusable()
        : null;

    private IGiftCardGrain Of(string card) => grains.GetGrain<IGiftCardGrain>(StoreKey.Of(storeId, card));
}
