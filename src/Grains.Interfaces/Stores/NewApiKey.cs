namespace Dukaan.Stores;

/// <summary>An API key just made.</summary>
/// <param name="Secret">To be shown once; null in the answer to a repeat.</param>
[GenerateSerializer, Immutable, Alias("new-api-key")]
public sealed record NewApiKey(string Id, string Name, string? Secret);
