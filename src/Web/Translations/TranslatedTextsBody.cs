using System.Collections.Immutable;
using Dukaan.Translations;

namespace Dukaan.Web.Translations;

/// <summary>The texts of one thing in other languages.</summary>
/// <param name="Subject">Of what: an id, <c>page:</c> and the name in a page's link, <c>word:</c> and a name or value of options, or
/// <c>shop</c>.</param>
/// <param name="Texts">By language.</param>
/// <param name="Version">The shop's version at which they last changed.</param>
public sealed record TranslatedTextsBody(string Subject, ImmutableArray<TranslationBody> Texts, long Version)
{
    internal static TranslatedTextsBody Of(TranslatedTexts texts) =>
        new(
            texts.Subject.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
                ? $"{texts.Subject[..slash]}:{texts.Subject[(slash + 1)..]}"
                : texts.Subject,
            [.. texts.Texts.Select(text => new TranslationBody(text.Language, text.Title, text.Text))],
            texts.Version
        );
}
