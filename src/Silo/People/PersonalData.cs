using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.People;
using Dukaan.Saving;
using Dukaan.Silo.Scrubbing;

namespace Dukaan.Silo.People;

/// <inheritdoc cref="IPersonalData"/>
internal sealed class PersonalData : IPersonalData
{
    public T Erase<T>(T document, bool legalRest = false)
        where T : notnull =>
        Erase(typeof(T), JsonSerializer.SerializeToNode(document, StateJson.Options), legalRest).Deserialize<T>(StateJson.Options)!;

    /// <summary>The same for a document as it is stored.</summary>
    /// <exception cref="ScrubException">It has a field that its type does not have.</exception>
    public static JsonNode? Erase(Type type, JsonNode? document, bool legalRest = false) =>
        new DocumentScrub((_, field, text) => PersonalFields.After(field, text, legalRest)).Scrub(type, document, type.Name);
}
