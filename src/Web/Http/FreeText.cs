using System.Collections.Frozen;

namespace Dukaan.Web.Http;

/// <summary>
/// Which fields of the API people write freely. What a paste brings along of control characters is dropped there, and nobody has to hear of
/// it; an id, a name in a link or a code with such a character in it is another one, so there it is refused.
/// </summary>
public static class FreeText
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "title",
        "name",
        "description",
        "category",
        "note",
        "reason",
        "line1",
        "city",
        "state",
        "pickupPlace",
        "carrier",
        "values",
        "tagline",
        "text",
        "answer"
    );

    /// <param name="field">The field's name in JSON; of an element of an array, the array's.</param>
    public static bool Is(string field) => Names.Contains(field);
}
