namespace Dukaan.Catalog;

/// <summary>Validates the fields of products. Cleaning a command trims and normalises its texts, and refuses invalid ones.</summary>
public static class ProductRules
{
    public const int MaxTitle = 200;
    public const int MaxDescription = 5_000;
    public const int MaxCategoryName = 80;
    public const int MaxPictures = 8;
    public const long MaxStock = 1_000_000;

    /// <summary>The value of <see cref="EditProduct.Stock"/> that stops counting.</summary>
    public const long NotCounted = -1;

    public static Result<AddProduct> Clean(AddProduct command, string currency)
    {
        var title = TypedText.Line("title", command.Title, 1, MaxTitle);
        var description = TypedText.Block("description", command.Description, 0, MaxDescription);
        var category = CategoryName("category", command.Category ?? "", least: 0);
        var error = title.Error
            ?? CheckPrice("price", command.Price, currency)
            ?? description.Error
            ?? category.Error
            ?? CheckStock("stock", command.Stock, least: 0)
            ?? CheckHandle(command.Handle)
            ?? CheckPictures(command.Pictures);
        return error is not null
            ? error
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

    public static Result<EditProduct> Clean(EditProduct command, string currency)
    {
        var title = command.Title is null ? "" : TypedText.Line("title", command.Title, 1, MaxTitle);
        var description = TypedText.Block("description", command.Description, 0, MaxDescription);
        var category = CategoryName("category", command.Category ?? "", least: 0);
        var error = title.Error
            ?? (command.Price is { } price ? CheckPrice("price", price, currency) : null)
            ?? description.Error
            ?? category.Error
            ?? CheckStock("stock", command.Stock, NotCounted)
            ?? CheckHandle(command.Handle)
            ?? (command.Pictures is { } pictures ? CheckPictures(pictures) : null);
        return error is not null
            ? error
            : command with
            {
                Title = command.Title is null ? null : title.Value,
                Description = command.Description is null ? null : description.Value,
                Category = command.Category is null ? null : category.Value,
                Pictures = command.Pictures is { IsDefault: true } ? [] : command.Pictures,
            };
    }

    public static Result<string> CategoryName(string field, string? name, int least = 1) =>
        TypedText.Line(field, name, least, MaxCategoryName);

    public static Error? CheckPrice(string field, Money price, string currency)
    {
        if (price.Currency != currency)
        {
            return Error.Invalid(field, "currency", $"This shop's prices are in {currency}.");
        }

        return price.Amount switch
        {
            <= 0 => Error.Invalid(field, "price-not-positive", "A price is more than zero."),
            > Money.Max => Error.Invalid(field, "price-too-high", "That price is too high."),
            _ => null,
        };
    }

    public static Error? CheckStock(string field, long? units, long least) =>
        units is null || (units >= least && units <= MaxStock)
            ? null
            : Error.Invalid(field, "stock", "Units in stock are a number from 0 to 1,000,000.");

    private static Error? CheckHandle(string? handle) => handle is null ? null : Handles.Check(handle);

    private static Error? CheckPictures(ImmutableArray<string> pictures)
    {
        if (pictures.IsDefaultOrEmpty)
        {
            return null;
        }

        if (pictures.Length > MaxPictures)
        {
            return Error.Invalid("pictures", "too-many-pictures", $"A product has at most {MaxPictures} pictures.");
        }

        return pictures.All(Ids.IsId) && pictures.Distinct().Count() == pictures.Length
            ? null
            : Error.Invalid("pictures", "unknown-picture", "Upload each picture first, then name it once.");
    }
}
