using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Catalog;
using Dukaan.Stock;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Translations;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>A product as typed in a form; the texts may be invalid.</summary>
/// <param name="Stocking">One of <see cref="InStock"/>, <see cref="SoldOut"/>, <see cref="Counted"/>.</param>
/// <param name="Stock">Units, if they are counted.</param>
/// <param name="StockShown">The units with which the form was filled. Only another number is a new count, so that saving a title does not
/// undo a sale.</param>
/// <param name="Pictures">Ids of stored pictures.</param>
internal sealed record ProductDraft(
    string Title,
    string Price,
    string Category,
    string Description,
    string Stocking,
    string Stock,
    string StockShown,
    ImmutableArray<string> Pictures
)
{
    public DetailsDraft Details { get; init; } = DetailsDraft.Blank;

    /// <summary>Whether it is sold in variants, each with its own price and stock.</summary>
    public bool HasVariants { get; init; }

    /// <summary>In the shop's other languages.</summary>
    public TranslationsDraft Translations { get; init; } = TranslationsDraft.Blank;

    public string Brand { get; init; } = "";

    /// <summary>With commas between them.</summary>
    public string Tags { get; init; } = "";

    /// <summary>Whether it is a gift card that customers buy.</summary>
    public bool GiftCard { get; init; }

    public const string InStock = "in";
    public const string SoldOut = "out";
    public const string Counted = "counted";

    public static ProductDraft Blank { get; } = new("", "", "", "", InStock, "", "", []);

    public static ProductDraft Of(Product product, string? category, StockLevel? level, ShopTime time)
    {
        var units = level is { } known ? known.Available.ToString(CultureInfo.InvariantCulture) : "";
        return new(
            product.Title,
            PriceText.Write(product.RegularPrice),
            category ?? "",
            product.Description,
            product.Counted ? Counted
                : product.InStock ? InStock
                : SoldOut,
            units,
            units,
            product.Pictures
        )
        {
            Details = DetailsDraft.Of(product.Details, time),
            Brand = product.Brand,
            Tags = string.Join(", ", product.Tags),
            HasVariants = product.Variants.Length > 0,
            GiftCard = product.IsGiftCard,
        };
    }

    /// <param name="languages">The shop's other languages.</param>
    public static ProductDraft Of(Form form, ImmutableArray<string> pictures, ImmutableArray<string> languages) =>
        new(
            form["title"],
            form["price"],
            form["category"],
            form["description"].ReplaceLineEndings("\n"),
            form["stocking"] is SoldOut or Counted ? form["stocking"] : InStock,
            form["stock"],
            form["stockShown"],
            pictures
        )
        {
            Details = DetailsDraft.Of(form),
            Translations = TranslationsDraft.Of(form, languages),
            Brand = form["brand"],
            Tags = form["tags"],
            GiftCard = form["giftCard"] == "true",
        };

    /// <summary>Whether the input equals the product as it is; photos are saved separately.</summary>
    public bool Says(ProductDraft now) =>
        this with
        {
            StockShown = now.StockShown,
            Pictures = now.Pictures,
            HasVariants = now.HasVariants,
            Stocking = now.HasVariants ? now.Stocking : Stocking,
            Stock = now.HasVariants || Stocking != Counted ? now.Stock : Stock,
        } == now;

    /// <summary>The new count of units; null: not counted, or unchanged.</summary>
    public Result<Done> ReadStock(out long? units)
    {
        units = null;
        if (Stocking != Counted || Stock == StockShown && StockShown.Length > 0)
        {
            return default(Done);
        }

        if (!InputNormalizer.TryWhole(Stock, out long number))
        {
            return Error.Invalid("stock", "stock-unreadable", "How many do you have? Write a whole number, such as 12.");
        }

        units = number;
        return default(Done);
    }

    /// <summary>The command that adds it, or a validation error.</summary>
    public FormErrors Read(string operationId, string currency, ShopTime time, out AddProduct? command)
    {
        var price = PriceText.Read(Price, currency);
        var errors = FormErrors
            .None.With(price.Error)
            .With(ReadStock(out var units).Error)
            .And(Details.Read(currency, time, sells: true, out var details));
        command = errors.Any
            ? null
            : new AddProduct(operationId, Title, price.Value, Description, Category, Stocking != SoldOut, units, Pictures: Pictures)
            {
                Details = details,
                Labels = Labels,
                GiftCard = GiftCard,
            };
        return errors;
    }

    private LabelsChange Labels => new(Brand, TagsOf(Tags));

    /// <summary>Tags with commas between them.</summary>
    public static ImmutableArray<string> TagsOf(string typed) =>
        [.. typed.Split([',', '،', '、', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The command that makes the product like this, or a validation error.</summary>
    public FormErrors Read(string operationId, Product product, long? ifVersion, ShopTime time, out EditProduct? command)
    {
        var price = PriceText.Read(Price, product.Price.Currency);
        long? units = null;
        var hasVariants = product.Variants.Length > 0;
        var stock = hasVariants ? default(Done) : ReadStock(out units);
        var errors = FormErrors
            .None.With(price.Error)
            .With(stock.Error)
            .And(Details.Read(product.Price.Currency, time, sells: !hasVariants, out var details));
        command = errors.Any
            ? null
            : new EditProduct(
                operationId,
                product.Id,
                ifVersion,
                Title,
                price.Value == product.RegularPrice ? null : price.Value, // would be the price of all variants
                Description,
                Category,
                hasVariants || Stocking == Counted ? null : Stocking == InStock,
                hasVariants ? null
                    : Stocking == Counted ? units
                    : product.Counted ? -1
                    : null
            )
            {
                Details = details,
                Labels = Labels,
                GiftCard = GiftCard,
            };
        return errors;
    }
}
