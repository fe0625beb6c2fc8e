using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>Texts in the shop's other languages. They go with what they are of.</summary>
public sealed partial class CatalogDraft
{
    /// <summary>Of options, with those that no product has any more.</summary>
    private const int MaxWords = 5_000;

    private readonly Dictionary<string, TranslatedTexts> _translations = [];
    private readonly List<string> _deletedTranslations = [];

    public Result<long> SetTranslations(SetTranslations command)
    {
        if (TranslationRules.Limits(book, command.Subject) is not { } limits)
        {
            return Error.NotFound("product");
        }

        if (
            TranslatedTexts.IsOfWord(command.Subject)
            && book.FindTranslations(command.Subject) is null
            && book.Shop.Translations.Count(texts => TranslatedTexts.IsOfWord(texts.Subject)) >= MaxWords
        )
        {
            return Error.Conflict("too-many-options", $"A shop has texts for at most {MaxWords} names and values of options.");
        }

        var now = book.FindTranslations(command.Subject)?.Texts ?? [];
        var next = TranslationRules.Apply(now, command.Texts, limits);
        if (!next.Ok)
        {
            return next.Error;
        }

        if (next.Value.IsEmpty && !now.IsEmpty)
        {
            _deletedTranslations.Add(TranslatedTexts.IdOf(command.Subject));
        }
        else if (!next.Value.Equals(now))
        {
            _translations[command.Subject] = new TranslatedTexts(command.Subject, next.Value, Version);
        }

        return Version;
    }

    /// <summary>The ids of texts whose subject this change deletes, and of those that were cleared.</summary>
    private ImmutableArray<string> DeletedTranslations() =>
        book.Shop.Translations.IsEmpty
            ? []
            :
            [
                .. _deletedTranslations,
                .. _deletedProducts
                    .Concat(_deletedCategories)
                    .Concat(_deletedCollections)
                    .Concat(_deletedPages)
                    .Where(id => book.FindTranslations(id) is not null)
                    .Select(TranslatedTexts.IdOf),
            ];
}
