namespace Dukaan.Web.Pricing;

/// <summary>A tax rate of some products, instead of the standard rate.</summary>
/// <param name="Id">The id that products use as their <c>taxClass</c>: small letters, digits and hyphens.</param>
/// <param name="Rate">In percent.</param>
public sealed record TaxClassBody(string? Id, string? Name, decimal? Rate);
