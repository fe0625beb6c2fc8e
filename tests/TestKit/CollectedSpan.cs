using System.Collections.Immutable;

namespace Dukaan.TestKit;

/// <summary>A span as a collector gets it. Ids are in lower-case hex; <see cref="Parent"/> is empty where the trace begins.</summary>
/// <param name="Kind">As in the protocol: 2 server, 3 client, 4 producer, 5 consumer.</param>
/// <param name="Region">The resource's <c>dukaan.region</c>.</param>
/// <param name="Texts">The attributes that are texts.</param>
/// <param name="Links">The traces of the spans that it is linked to.</param>
public sealed record CollectedSpan(
    string Trace,
    string Id,
    string Parent,
    string Name,
    int Kind,
    string Region,
    ImmutableDictionary<string, string> Texts,
    ImmutableArray<string> Links
)
{
    /// <summary>The value of a text attribute, or "".</summary>
    public string this[string attribute] => Texts.GetValueOrDefault(attribute, "");
}
