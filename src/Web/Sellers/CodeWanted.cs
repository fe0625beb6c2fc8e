namespace Dukaan.Web.Sellers;

/// <summary>Asks for a code.</summary>
/// <param name="Phone">With country code; spaces, dashes and brackets are passed over.</param>
public sealed record CodeWanted(string? Phone);
