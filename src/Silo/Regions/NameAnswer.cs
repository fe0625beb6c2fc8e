namespace Dukaan.Silo.Regions;

/// <summary>Whether a name could be claimed: no code where it was.</summary>
public sealed record NameAnswer(string? Code = null, string? Message = null);
