using System.Text.RegularExpressions;
using Dukaan.Scripts;

namespace Dukaan.Catalog;

/// <summary>
/// Names in links of products and categories: a–z, 0–9 and single hyphens, up to 80 characters, unique among their kind in a store.
/// </summary>
public static partial class Handles
{
    public const int Max = 80;

    public static Error? Check(string handle) =>
        handle.Length <= Max && Form().IsMatch(handle)
            ? null
            : Error.Invalid("handle", "handle", $"A link name has up to {Max} small letters a–z, digits and single hyphens between them.");

    /// <summary>The handle of a title. Where no character of the title can be used, it is made of the random end of the id.</summary>
    /// <param name="isTaken">Whether something else has it already.</param>
    public static string For(string title, string id, Func<string, bool> isTaken)
    {
        var stem = LinkNames.From(title);
        if (stem.Length == 0)
        {
            stem = id[^6..];
        }

        var handle = stem;
        for (var n = 2; isTaken(handle); n++)
        {
            handle = n < 100 ? $"{stem}-{n}" : $"{stem}-{id[^10..]}";
        }

        return handle;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
