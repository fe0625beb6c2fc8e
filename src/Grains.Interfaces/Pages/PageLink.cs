namespace Dukaan.Pages;

/// <summary>A link to a page that the seller wrote.</summary>
[GenerateSerializer, Immutable, Alias("page-link")]
public sealed record PageLink(string Handle, string Title);
