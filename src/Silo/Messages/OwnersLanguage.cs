using Dukaan.Sellers;
using Dukaan.Stores;

namespace Dukaan.Silo.Messages;

/// <summary>Whoever owns a shop reads its messages in the language that they chose for themselves.</summary>
internal static class OwnersLanguage
{
    /// <summary>The shop as its owner is told of it; in its own language for an owner who chose none.</summary>
    public static StoreProfile ReadBy(this StoreProfile shop, SellerView? owner) =>
        owner?.Language is { Length: > 0 } language && language != shop.Language ? shop with { Language = language } : shop;
}
