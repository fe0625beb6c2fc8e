namespace Dukaan.Web.Pricing;

/// <summary>A rate that some products have instead of the standard one.</summary>
/// <param name="Id">What products name as their <c>taxClass</c>: small letters, digits and hyphens.</param>
/// <param name="Rate">In percent.</param>
public sealed record TaxClassBody(string? Id, string? Name, decimal? Rate);
