namespace Dukaan.Stores;

/// <summary>An API key in a list, without its secret.</summary>
[GenerateSerializer, Immutable, Alias("api-key-view")]
public sealed record ApiKeyView(string Id, string Name, DateTimeOffset CreatedAt);
