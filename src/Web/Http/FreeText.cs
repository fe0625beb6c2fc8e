using System.Collections.Frozen;

namespace Dukaan.Web.Http;

/// <summary>
/// The API's free-text fields. Control characters in them come from pasting and are dropped silently. In an id, a slug or a code they would
/// change the meaning, so they are refused there.
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

    /// <param name="field">The field's name in JSON; for an array's element, the array's.</param>
    public static bool Is(string field) => Names.Contains(field);
}
