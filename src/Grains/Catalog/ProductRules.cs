namespace Dukaan.Catalog;

/// <summary>What a product's fields may be. Cleaning a command trims and normalises its texts and refuses what cannot be.</summary>
public static class ProductRules
{
    public const int TitleMost = 140;
    public const int DescriptionMost = 5_000;
    public const int CategoryNameMost = 80;
    public const int PicturesMost = 8;
    public const long StockMost = 1_000_000;

    /// <summary>The value of <see cref="EditProduct.Stock"/> that stops counting.</summary>
    public const long NotCounted = -1;

    public static Outcome<AddProduct> Clean(AddProduct command, string currency)
    {
        var title = TypedText.Line("title", command.Title, 1, TitleMost);
        var description = TypedText.Block("description", command.Description, 0, DescriptionMost);
        var category = CategoryName("category", command.Category ?? "", least: 0);
        var refusal = title.Refusal
            ?? CheckPrice("price", command.Price, currency)
            ?? description.Refusal
            ?? category.Refusal
            ?? CheckStock("stock", command.Stock, least: 0)
            ?? CheckHandle(command.Handle)
            ?? CheckPictures(command.Pictures);
        return refusal is not null
            ? refusal
            : command with
            {
                Title = title.Value!,
                Description = description.Value!,
                Category = category.Value!,
                InStock = command.Stock is { } units ? units > 0 : command.InStock,
                Pictures = command.Pictures.IsDefault ? [] : command.Pictures,
                Options = command.Options.IsDefault ? [] : command.Options,
                Variants = command.Variants.IsDefault ? [] : command.Variants,
            };
    }

    public static Outcome<EditProduct> Clean(EditProduct command, string currency)
    {
        var title = command.Title is null ? "" : TypedText.Line("title", command.Title, 1, TitleMost);
        var description = TypedText.Block("description", command.Description, 0, DescriptionMost);
        var category = CategoryName("category", command.Category ?? "", least: 0);
        var refusal = title.Refusal
            ?? (command.Price is { } price ? CheckPrice("price", price, currency) : null)
            ?? description.Refusal
            ?? category.Refusal
            ?? CheckStock("stock", command.Stock, NotCounted)
            ?? CheckHandle(command.Handle)
            ?? (command.Pictures is { } pictures ? CheckPictures(pictures) : null);
        return refusal is not null
            ? refusal
            : command with
            {
                Title = command.Title is null ? null : title.Value,
                Description = command.Description is null ? null : description.Value,
                Category = command.Category is null ? null : category.Value,
                Pictures = command.Pictures is { IsDefault: true } ? [] : command.Pictures,
            };
    }

    public static Outcome<string> CategoryName(string field, string? name, int least = 1) =>
        TypedText.Line(field, name, least, CategoryNameMost);

    public static Refusal? CheckPrice(string field, Money price, string currency)
    {
        if (price.Currency != currency)
        {
            return Refusal.Invalid(field, "currency", $"This shop's prices are in {currency}.");
        }

        return price.Amount switch
        {
            <= 0 => Refusal.Invalid(field, "price-not-positive", "A price is more than zero."),
            > Money.Max => Refusal.Invalid(field, "price-too-high", "That price is too high."),
            _ => null,
        };
    }

    public static Refusal? CheckStock(string field, long? units, long least) =>
        units is null || (units >= least && units <= StockMost)
            ? null
            : Refusal.Invalid(field, "stock", "Units in stock are a number from 0 to 1,000,000.");

    private static Refusal? CheckHandle(string? handle) => handle is null ? null : Handles.Check(handle);

    private static Refusal? CheckPictures(ImmutableArray<string> pictures)
    {
        if (pictures.IsDefaultOrEmpty)
        {
            return null;
        }

        if (pictures.Length > PicturesMost)
        {
            return Refusal.Invalid("pictures", "too-many-pictures", $"A product has at most {PicturesMost} pictures.");
        }

        return pictures.All(Ids.IsId) && pictures.Distinct().Count() == pictures.Length
            ? null
            : Refusal.Invalid("pictures", "unknown-picture", "Upload each picture first, then name it once.");
    }
}
