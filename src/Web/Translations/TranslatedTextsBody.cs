using System.Collections.Immutable;
using Dukaan.Translations;

namespace Dukaan.Web.Translations;

/// <summary>The texts of one thing in other languages.</summary>
/// <param name="Subject">Of what: an id, <c>page:</c> and the name in a page's link, or <c>shop</c>.</param>
/// <param name="Texts">By language.</param>
/// <param name="Version">The shop's version at which they last changed.</param>
public sealed record TranslatedTextsBody(string Subject, ImmutableArray<TranslationBody> Texts, long Version)
{
    internal static TranslatedTextsBody Of(TranslatedTexts texts) =>
        new(
            texts.Subject.Replace('/', ':'),
            [.. texts.Texts.Select(text => new TranslationBody(text.Language, text.Title, text.Text))],
            texts.Version
        );
}
