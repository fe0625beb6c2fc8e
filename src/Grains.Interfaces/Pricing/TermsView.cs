namespace Dukaan.Pricing;

/// <summary>The terms of sale as the seller sees them.</summary>
/// <param name="Version">The store's version at which they last changed: the ETag, and what <c>If-Match</c> compares. 0: never.</param>
[GenerateSerializer, Immutable, Alias("terms-view")]
public sealed record TermsView(SaleTerms Terms, long Version);
