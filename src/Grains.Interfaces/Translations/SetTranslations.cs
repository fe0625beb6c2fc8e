namespace Dukaan.Translations;

/// <summary>Sets the texts of one thing of a shop in some languages.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Subject">As <see cref="TranslatedTexts.Subject"/>.</param>
/// <param name="Texts">Replace those in their languages; one that is empty deletes them. Other languages stay.</param>
[GenerateSerializer, Immutable, Alias("set-translations")]
public sealed record SetTranslations(string OperationId, string Subject, ImmutableArray<Translation> Texts);
