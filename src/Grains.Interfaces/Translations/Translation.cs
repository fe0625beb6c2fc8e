namespace Dukaan.Translations;

/// <summary>What something of a shop is called in one language, and what is said of it there.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Title">A product's title, the name of a category, the shop's announcement; empty: as in the shop's own language.</param>
/// <param name="Text">A description, or the text of a page; empty: as in the shop's own language.</param>
[GenerateSerializer, Immutable, Alias("translation")]
public sealed record Translation(string Language, string Title, string Text);
