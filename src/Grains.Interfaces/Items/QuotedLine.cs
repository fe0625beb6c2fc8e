using System.Text.Json.Serialization;
using Dukaan.Catalog;
using Dukaan.Translations;

namespace Dukaan.Items;

/// <summary>A line at its current price.</summary>
/// <param name="Available">False: sold out, hidden or deleted, so it cannot be ordered. A deleted product has its id as title and a price
/// of zero.</param>
/// <param name="Counted">Whether placing an order must reserve units.</param>
/// <param name="Total">Price × quantity.</param>
[GenerateSerializer, Immutable, Alias("quoted-line")]
public sealed record QuotedLine(
    string ProductId,
    string Handle,
    string Title,
    string? Picture,
    Money Price,
    int Quantity,
    Money Total,
    bool Available,
    bool Counted
)
{
    [Id(3)]
    private readonly ImmutableArray<LinePart> _parts = [];

    [Id(4)]
    private readonly ImmutableArray<Translation> _translations = [];

    /// <summary>The variant, or null if the product has none.</summary>
    [Id(0)]
    public string? VariantId { get; init; }

    /// <summary>The variant's values, such as <c>M / Red</c>; empty if the product has none.</summary>
    [Id(1)]
    public string Variant { get; init; } = "";

    [Id(2)]
    public ItemDetails Details { get; init; } = ItemDetails.None;

    /// <summary>Of a bundle, what each piece is made of; empty: it is none.</summary>
    public ImmutableArray<LinePart> Parts
    {
        get => _parts.IsDefault ? [] : _parts;
        init => _parts = value;
    }

    /// <summary>
    /// What it is called in the shop's other languages, title and, as text, its variant; empty: nowhere else but here.
    /// </summary>
    public ImmutableArray<Translation> Translations
    {
        get => _translations.IsDefault ? [] : _translations;
        init => _translations = value;
    }

    /// <summary>What it is called in a language; null where that is its title.</summary>
    public string? TitleIn(string? language) =>
        Translations.FirstOrDefault(text => text.Language == language) is { Title.Length: > 0 } text ? text.Title : null;

    /// <summary>What its variant is called in a language; null where that is <see cref="Variant"/>.</summary>
    public string? VariantIn(string? language) =>
        Translations.FirstOrDefault(text => text.Language == language) is { Text.Length: > 0 } text ? text.Text : null;

    /// <summary>
    /// The id under which stock is counted and held: the variant's, or that of a product without variants. Unique among an order's lines.
    /// </summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;

    /// <summary>The counted units that it needs, by the id under which they are held.</summary>
    public IEnumerable<(string StockId, int Quantity)> Units() =>
        Parts.IsEmpty
            ? Counted
                ? [(StockId, Quantity)]
                : []
            : Parts.Where(part => part.Counted).Select(part => (part.StockId, part.Quantity * Quantity));
}
