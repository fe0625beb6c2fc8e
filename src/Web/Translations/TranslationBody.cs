namespace Dukaan.Web.Translations;

/// <summary>Texts in one language.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Title">Title, name or announcement; empty: shown as in the shop's own language.</param>
/// <param name="Text">Description, or the text of a page; empty: shown as in the shop's own language.</param>
public sealed record TranslationBody(string Language, string? Title = null, string? Text = null);
