using System.Text.Json.Serialization;

namespace Dukaan.Pages;

/// <summary>A page that a seller writes: about the shop, its policies, or anything else.</summary>
/// <param name="Handle">Its name in links, unique in the store: a slug of up to 80 characters.</param>
/// <param name="Title">1 to 80 characters.</param>
/// <param name="Text">Up to 10,000 characters of Markdown: headings, lists, links, emphasis. No HTML.</param>
/// <param name="Visible">Whether shoppers see it; its link stands in the footer of every page then.</param>
/// <param name="Position">Order of the links: lower first, ties by handle.</param>
/// <param name="Version">The catalog version at which it last changed.</param>
[GenerateSerializer, Immutable, Alias("shop-page")]
public sealed record ShopPage(string Handle, string Title, string Text, bool Visible, long Position, long Version)
{
    public const int Max = 20;
    public const int MaxTitle = 80;
    public const int MaxText = 10_000;

    /// <summary>When the hidden page is shown by itself; null: the seller does.</summary>
    [Id(0)]
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>Unique among all that a store has.</summary>
    [JsonIgnore]
    public string Id => IdOf(Handle);

    public static string IdOf(string handle) => $"page/{handle}";
}
