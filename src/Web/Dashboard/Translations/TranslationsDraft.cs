using System.Collections.Immutable;
using Dukaan.Translations;

namespace Dukaan.Web.Dashboard.Translations;

/// <summary>Texts in the shop's other languages as typed in a form; they may be invalid. Equal if all of them are.</summary>
internal sealed class TranslationsDraft(ImmutableArray<Translation> texts) : IEquatable<TranslationsDraft>
{
    public static TranslationsDraft Blank { get; } = new([]);

    /// <summary>One of each of the shop's other languages.</summary>
    public ImmutableArray<Translation> Texts { get; } = texts;

    /// <param name="now">What is saved; null: nothing.</param>
    /// <param name="languages">The shop's other languages.</param>
    public static TranslationsDraft Of(TranslatedTexts? now, ImmutableArray<string> languages) =>
        new([.. languages.Select(language => now?.In(language) ?? new Translation(language, "", ""))]);

    public static TranslationsDraft Of(Form form, ImmutableArray<string> languages) =>
        new([
            .. languages.Select(language => new Translation(
                language,
                form[TranslationFields.Title(language)],
                form[TranslationFields.Text(language)].ReplaceLineEndings("\n")
            )),
        ]);

    public Translation In(string language) => Texts.FirstOrDefault(text => text.Language == language) ?? new Translation(language, "", "");

    public bool Equals(TranslationsDraft? other) => other is not null && Texts.SequenceEqual(other.Texts);

    public override bool Equals(object? obj) => Equals(obj as TranslationsDraft);

    public override int GetHashCode() => Texts.Length;
}
