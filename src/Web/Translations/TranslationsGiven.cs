using System.Collections.Immutable;
using Dukaan.Translations;

namespace Dukaan.Web.Translations;

/// <summary>The texts of one thing in other languages, complete.</summary>
/// <param name="Texts">One of each language, at most 16.</param>
public sealed record TranslationsGiven(ImmutableArray<TranslationBody>? Texts = null)
{
    /// <summary>Of two in one language the last.</summary>
    internal ImmutableArray<Translation> Read() =>
        [
            .. (Texts is { IsDefault: false } texts ? texts : [])
                .Take(TranslatedTexts.Max * 2)
                .Select(text => new Translation(text.Language ?? "", text.Title ?? "", text.Text ?? "")),
        ];
}
