using Dukaan.Items;
using Dukaan.Pricing;
using Dukaan.Stores;

namespace Dukaan.Catalog;

/// <summary>Prices at one version of the catalog.</summary>
/// <param name="Store">The settings at that version: what payment it takes, whether it is open.</param>
/// <param name="Terms">The terms of sale at that version.</param>
/// <param name="Total">Of the available lines, before discounts, delivery and added taxes.</param>
[GenerateSerializer, Immutable, Alias("quote")]
public sealed record Quote(long Version, StoreProfile Store, SaleTerms Terms, ImmutableArray<QuotedLine> Lines, Money Total);
