using System.Text.Json.Serialization;
using Dukaan.Catalog;
using Dukaan.Items;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>A line as it was ordered: a copy, independent of later changes of the product.</summary>
/// <param name="Price">The unit price.</param>
/// <param name="Total">Price × quantity.</param>
[GenerateSerializer, Immutable, Alias("order-line")]
public sealed record OrderLine(string ProductId, string Title, string? Picture, Money Price, int Quantity, Money Total, bool Counted)
{
    [Id(7)]
    private readonly ImmutableArray<LinePart> _parts = [];

    /// <summary>The variant, or null if the product has none.</summary>
    [Id(0)]
    public string? VariantId { get; init; }

    /// <summary>The variant's values, such as <c>M / Red</c>; empty if the product has none.</summary>
    [Id(1)]
    public string Variant { get; init; } = "";

    [Id(2)]
    public ItemDetails Details { get; init; } = ItemDetails.None;

    /// <summary>Its share of the order's discount on goods.</summary>
    [Id(3)]
    public Money Discount { get; init; } = Price with { Amount = 0 };

    /// <summary>The taxable amount: total − discount, without the tax if prices include it.</summary>
    [Id(4)]
    public Money Taxable { get; init; } = Total;

    /// <summary>In thousandths of a percent; 0: not taxed.</summary>
    [Id(5)]
    public int TaxRate { get; init; }

    [Id(6)]
    public ImmutableArray<TaxAmount> Taxes { get; init; } = [];

    /// <summary>What it is called in the language in which the order was placed; null: that is its title.</summary>
    [Id(8)]
    public string? Translated { get; init; }

    /// <summary>What its variant is called in the language in which the order was placed; null: as <see cref="Variant"/> says.</summary>
    [Id(9)]
    public string? TranslatedVariant { get; init; }

    /// <summary>Of a bundle, what each piece is made of; empty: it is none.</summary>
    public ImmutableArray<LinePart> Parts
    {
        get => _parts.IsDefault ? [] : _parts;
        init => _parts = value;
    }

    /// <summary>
    /// The id under which stock is counted and held: the variant's, or that of a product without variants. Unique among an order's lines.
    /// </summary>
    [JsonIgnore]
    public string StockId => VariantId ?? ProductId;

    /// <summary>Which it is: the variant's values, or what a bundle is made of; empty if neither.</summary>
    [JsonIgnore]
    public string Kind => Parts.IsEmpty ? Variant : string.Join(", ", Parts.Select(part => $"{part.Quantity} × {part.Name}"));

    /// <summary>The counted units that it needs, by the id under which they are held.</summary>
    public IEnumerable<(string StockId, int Quantity)> Units() =>
        Parts.IsEmpty
            ? Counted
                ? [(StockId, Quantity)]
                : []
            : Parts.Where(part => part.Counted).Select(part => (part.StockId, part.Quantity * Quantity));

    public static OrderLine Of(PricedLine priced)
    {
        var line = priced.Line;
        return new OrderLine(line.ProductId, line.Title, line.Picture, line.Price, line.Quantity, line.Total, line.Counted)
        {
            VariantId = line.VariantId,
            Variant = line.Variant,
            Details = line.Details,
            Discount = priced.Discount,
            Taxable = priced.Taxable,
            TaxRate = priced.TaxRate,
            Taxes = priced.Taxes,
            Parts = line.Parts,
        };
    }

    /// <summary>The line of an order that is placed in a language; null: in the shop's own.</summary>
    public static OrderLine In(string? language, PricedLine priced) =>
        Of(priced) with
        {
            Translated = priced.Line.TitleIn(language),
            TranslatedVariant = priced.Line.VariantIn(language),
        };

    /// <summary>As its shopper reads it.</summary>
    public OrderLine AsRead() =>
        Translated is null && TranslatedVariant is null
            ? this
            : this with
            {
                Title = Translated ?? Title,
                Variant = TranslatedVariant ?? Variant,
            };
}
