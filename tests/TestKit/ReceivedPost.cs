using System.Text.Json;

namespace Dukaan.TestKit;

/// <summary>A post that a <see cref="Receiver"/> got.</summary>
public sealed record ReceivedPost(string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
