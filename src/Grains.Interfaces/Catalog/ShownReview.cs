namespace Dukaan.Catalog;

/// <summary>A review on a product's page.</summary>
/// <param name="Name">A first name.</param>
/// <param name="Stars">1 to 5.</param>
/// <param name="Picture">A picture's id, or null.</param>
/// <param name="Answer">The seller's; empty if none.</param>
[GenerateSerializer, Immutable, Alias("shown-review")]
public sealed record ShownReview(string Name, int Stars, string Text, string? Picture, string Answer, DateTimeOffset At);
