using Dukaan.Translations;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Translations;

/// <summary>
/// The folded part of a form with a thing's texts in the shop's other languages. A shop in one language has no such part. They are saved
/// after the thing itself.
/// </summary>
/// <param name="TitleLabel">What the title is called.</param>
/// <param name="MaxTitle">In characters.</param>
/// <param name="TextLabel">What the text is called; null: there is none.</param>
/// <param name="MaxText">In characters.</param>
internal sealed record TranslationFields(string TitleLabel, int MaxTitle, string? TextLabel = null, int MaxText = 0)
{
    /// <summary>The name of the field of a title.</summary>
    public static string Title(string language) => $"title:{language}";

    /// <summary>The name of the field of a text.</summary>
    public static string Text(string language) => $"text:{language}";

    public Fragment Html(SellerContext seller, TranslationsDraft draft, FormErrors errors) =>
        seller.Shop.Languages.IsEmpty
            ? default
            : Fragment.Of(
                $"""
                <details class="more"{When(
                    seller.Shop.Languages.Any(language => errors[Title(language)] is not null || errors[Text(language)] is not null),
                    " open"
                )}><summary>{seller.Texts.Common.OtherTexts}</summary><div class="stack">
                <p class="soft small">{seller.Texts.Common.OtherTextsHint}</p>{Each(
                    seller.Shop.Languages,
                    language => In(language, draft.In(language), errors)
                )}</div></details>
                """
            );

    private Fragment In(string language, Translation texts, FormErrors errors)
    {
        var (name, attributes) = (LanguageNames.Own(language), Fragment.Of($" lang=\"{language}\""));
        return Fragment.Of(
            $"""
            {new TextField(Title(language), $"{TitleLabel} ({name})")
            {
                Value = texts.Title,
                Error = errors[Title(language)],
                Max = MaxTitle,
                AutoComplete = "off",
                Attributes = attributes,
            }.Html}{(
                TextLabel is null
                    ? default
                    : new TextField(Text(language), $"{TextLabel} ({name})")
                    {
                        Value = texts.Text,
                        Error = errors[Text(language)],
                        Long = true,
                        Max = MaxText,
                        Attributes = attributes,
                    }.Html
            )}
            """
        );
    }

    /// <summary>What is saved of a thing, for its form.</summary>
    /// <param name="seller">The shop.</param>
    /// <param name="subject">As <see cref="TranslatedTexts.Subject"/>; null: a new thing.</param>
    /// <param name="typed">What could not be saved; null: nothing was typed.</param>
    public static async Task<TranslationsDraft> Now(SellerContext seller, string? subject, Form? typed = null)
    {
        var languages = seller.Shop.Languages;
        if (languages.IsEmpty)
        {
            return TranslationsDraft.Blank;
        }

        if (typed is not null)
        {
            return TranslationsDraft.Of(typed, languages);
        }

        return TranslationsDraft.Of(subject is null ? null : await Saved(seller, subject), languages);
    }

    /// <summary>Saves what the form has of a thing's texts; what it has no field for stays.</summary>
    public static async Task<FormErrors> Save(SellerContext seller, Form form, string subject)
    {
        var languages = seller.Shop.Languages.Where(language => form.Sent(Title(language)) || form.Sent(Text(language)));
        var typed = TranslationsDraft.Of(form, [.. languages]);
        if (typed.Texts.IsEmpty || typed.Equals(TranslationsDraft.Of(await Saved(seller, subject), [.. languages])))
        {
            return FormErrors.None;
        }

        var result = await seller.Catalog.SetTranslations(new SetTranslations(form.OperationId("translations"), subject, typed.Texts));
        if (result.Ok)
        {
            seller.Changed(result.Value);
        }

        return result.Ok || Form.IsRepeat(result.Error) ? FormErrors.None : FormErrors.Of(result.Error);
    }

    private static async Task<TranslatedTexts?> Saved(SellerContext seller, string subject) =>
        (await seller.Catalog.Snapshot())?.Translations.FirstOrDefault(each => each.Subject == subject);
}
