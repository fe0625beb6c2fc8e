using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>Prices as the catalog has them at one version.</summary>
/// <param name="Store">The settings at that version: what payment it takes, whether it is open.</param>
/// <param name="Total">Of the available lines.</param>
[GenerateSerializer, Immutable, Alias("quote")]
public sealed record Quote(long Version, StoreProfile Store, ImmutableArray<QuotedLine> Lines, Money Total);
