namespace Dukaan.Web.Sellers;

/// <summary>A request for a code.</summary>
/// <param name="Phone">With country code; spaces, dashes and brackets are ignored.</param>
public sealed record CodeWanted(string? Phone);
