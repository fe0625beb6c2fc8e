using Dukaan.Pages;
using Dukaan.Stores;
using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>Validates texts in a shop's other languages: what is no longer in its own language may be no longer in another.</summary>
internal static class TranslationRules
{
    /// <summary>The greatest lengths of title and text of a thing, in characters; null: the shop has no such thing.</summary>
    public static (int Title, int Text)? Limits(CatalogBook book, string subject) =>
        subject == TranslatedTexts.OfShop ? (StoreRules.MaxAnnouncement, StoreRules.MaxDescription)
        : book.Find(subject) is not null ? (ProductRules.MaxTitle, ProductRules.MaxDescription)
        : book.FindCategory(subject) is not null ? (ProductRules.MaxCategoryName, 0)
        : book.FindCollection(subject) is not null ? (CollectionRules.MaxTitle, CollectionRules.MaxDescription)
        : book.HasWord(subject) ? (VariantRules.MaxValue, 0)
        : book.Shop.Pages.Any(page => page.Id == subject) ? (ShopPage.MaxTitle, ShopPage.MaxText)
        : null;

    /// <summary>The texts after the change; the same where nothing differs, none where nothing is left.</summary>
    /// <param name="now">As they are; null: there are none.</param>
    public static Result<ImmutableArray<Translation>> Apply(
        ImmutableArray<Translation> now,
        ImmutableArray<Translation> change,
        (int Title, int Text) limits
    )
    {
        var next = now.ToBuilder();
        foreach (var given in change.IsDefault ? [] : change)
        {
            if (!Languages.IsKnown(given.Language))
            {
                return Error.Invalid("language", "unknown-language", "Choose a language from the list, by its tag such as en or hi.");
            }

            var title = TypedText.Line($"title:{given.Language}", given.Title, 0, limits.Title);
            var text = TypedText.Block($"text:{given.Language}", given.Text, 0, limits.Text);
            if ((title.Error ?? text.Error) is { } error)
            {
                return error;
            }

            next.RemoveAll(each => each.Language == given.Language);
            if (title.Value!.Length + text.Value!.Length > 0)
            {
                next.Add(new Translation(given.Language, title.Value, text.Value));
            }
        }

        next.Sort((left, right) => string.CompareOrdinal(left.Language, right.Language));
        if (next.Count > TranslatedTexts.Max)
        {
            return Error.Invalid("language", "too-many-languages", $"There are texts in at most {TranslatedTexts.Max} languages.");
        }

        return next.SequenceEqual(now) ? now : next.ToImmutable();
    }
}
