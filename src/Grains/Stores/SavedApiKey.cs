namespace Dukaan.Stores;

/// <summary>An API key without its secret.</summary>
/// <param name="Hash">SHA-256 of the secret in lower-case hex.</param>
public sealed record SavedApiKey(string Id, string Name, string Hash, DateTimeOffset CreatedAt)
{
    public ApiKeyView View() => new(Id, Name, CreatedAt);
}
