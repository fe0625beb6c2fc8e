using System.Collections.Immutable;
using Dukaan.Features;
using Dukaan.GiftCards;
using Dukaan.Values;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>The gift cards that a shopper names at checkout by their codes.</summary>
internal sealed class GiftCardCodes(IGrainFactory grains, GiftCardTries tries, FeatureGate features)
{
    private static readonly char[] Separators = [' ', ',', ';', '\n', '\t', '/'];

    /// <summary>The codes in a field: separated by spaces or commas; groups of one code may be separated too.</summary>
    public static ImmutableArray<string> Split(string typed)
    {
        var parts = InputNormalizer.Normalize(typed).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var codes = ImmutableArray.CreateBuilder<string>();
        var groups = "";
        foreach (var part in parts)
        {
            // "ABCD EFGH JKMN PQRS" is one code, written with spaces.
            groups += part.Replace("-", "", StringComparison.Ordinal);
            if (groups.Length >= GiftCardCode.Length)
            {
                codes.Add(groups);
                groups = "";
            }
        }

        return groups.Length > 0 ? [.. codes, groups] : codes.ToImmutable();
    }

    /// <summary>
    /// The ids of the cards, for the order to hold; or why not. A code that cannot be one is refused as an unknown one is.
    /// </summary>
    public async Task<Result<ImmutableArray<string>>> Ids(HttpContext context, string storeId, ImmutableArray<string> codes)
    {
        if ((features.WhyNot(Feature.GiftCards, GiftCardErrors.Field) ?? tries.WhyNot(context)) is { } notNow)
        {
            return notNow;
        }

        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var typed in codes)
        {
            if (!GiftCardCode.TryRead(typed, out var code))
            {
                await tries.Count(context, $"{storeId} {typed}");
                return GiftCardErrors.Unusable();
            }

            ids.Add(GiftCardCode.IdOf(storeId, code));
        }

        return GiftCardHolds.Check(ids.ToImmutable()) is { } wrong ? wrong : ids.ToImmutable();
    }

    /// <summary>What the cards would pay of a total now, in the sequence in which an order holds them; or why not.</summary>
    /// <param name="phone">The shopper's, or null: not known yet.</param>
    public async Task<Result<ImmutableArray<GiftCardShare>>> Shares(
        HttpContext context,
        string storeId,
        ImmutableArray<string> codes,
        Money total,
        Phone? phone
    )
    {
        var ids = await Ids(context, storeId, codes);
        if (!ids.Ok)
        {
            return ids.Error;
        }

        var (shares, left) = (ImmutableArray.CreateBuilder<GiftCardShare>(), total.Amount);
        foreach (var id in ids.Value)
        {
            var share = await grains.GetGrain<IGiftCardGrain>(StoreKey.Of(storeId, id)).Look(phone, total.Currency);
            if (!share.Ok)
            {
                await tries.Count(context, $"{storeId} {id} {phone?.E164}");
                return share.Error;
            }

            if (Math.Min(left, share.Value.Amount) is var amount and > 0)
            {
                shares.Add(share.Value with { Amount = amount });
                left -= amount;
            }
        }

        return shares.ToImmutable();
    }

    /// <summary>Counts wrong codes that an order refused.</summary>
    public async Task Count(HttpContext context, string storeId, ImmutableArray<string>? ids, Phone phone, Error refusal)
    {
        if (refusal.Code == GiftCardErrors.UnusableCode && ids is { } tried)
        {
            await tries.Count(context, $"{storeId} {string.Join(' ', tried)} {phone.E164}");
        }
    }
}
