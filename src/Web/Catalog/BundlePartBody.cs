using System.Collections.Immutable;
using Dukaan.Items;

namespace Dukaan.Web.Catalog;

/// <summary>What each piece of a bundle is made of.</summary>
/// <param name="ProductId">A product of the shop that is no bundle.</param>
/// <param name="Quantity">1 to 99.</param>
/// <param name="VariantId">The variant; null if the product has none.</param>
public sealed record BundlePartBody(string? ProductId, int? Quantity, string? VariantId = null)
{
    internal static ImmutableArray<BundlePartBody> Of(ImmutableArray<BundlePart> parts) =>
        [.. parts.Select(part => new BundlePartBody(part.ProductId, part.Quantity, part.VariantId))];

    internal static ImmutableArray<BundlePart> Read(BundlePartBody[]? parts) =>
        [
            .. (parts ?? []).Select(part => new BundlePart(
                part?.ProductId ?? "",
                string.IsNullOrEmpty(part?.VariantId) ? null : part.VariantId,
                part?.Quantity ?? 1
            )),
        ];
}
