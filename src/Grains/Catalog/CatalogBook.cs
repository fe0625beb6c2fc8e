using Dukaan.Collections;
using Dukaan.Items;
using Dukaan.Translations;

namespace Dukaan.Catalog;

/// <summary>
/// A catalog at one version, with indexes for finding things in it. Immutable; each index is built when it is first needed.
/// </summary>
public sealed class CatalogBook(CatalogSnapshot shop)
{
    public const int MaxLines = 50;
    public const int MaxQuantity = 999;

    private Dictionary<string, Product>? _byId;
    private Dictionary<string, (Product, Variant?)>? _byVariant;
    private CategoryTree? _tree;
    private Dictionary<string, TranslatedTexts>? _texts;
    private ImmutableArray<Product> _bundles;

    public CatalogSnapshot Shop { get; } = shop;

    /// <summary>
    /// The book after a change. It takes over the index of products, so that a change of one product does not index thousands again; this
    /// book builds another one if it is still used.
    /// </summary>
    /// <param name="shop">The snapshot after the change.</param>
    /// <param name="change">The change that made it of this book's.</param>
    public CatalogBook Next(CatalogSnapshot shop, CatalogChanged change)
    {
        var byId = Interlocked.Exchange(ref _byId, null);
        foreach (var product in byId is null ? [] : change.Products)
        {
            byId![product.Id] = product;
        }

        foreach (var id in byId is null ? [] : change.DeletedProducts)
        {
            byId!.Remove(id);
        }

        return new CatalogBook(shop) { _byId = byId };
    }

    public Product? Find(string productId)
    {
        // Two turns that interleave may both build it; either is right.
        var byId = _byId ??= Shop.Products.ToDictionary(product => product.Id, StringComparer.Ordinal);
        return byId.GetValueOrDefault(productId);
    }

    /// <summary>The product and, where it has any, the variant that stock is counted for under this id.</summary>
    public (Product Product, Variant? Variant)? FindSold(string stockId)
    {
        if (Find(stockId) is { } product)
        {
            return product.Variants.Length == 0 ? (product, null) : null;
        }

        var byVariant = _byVariant ??= Shop
            .Products.SelectMany(one => one.Variants.Select(variant => (one, variant)))
            .ToDictionary(pair => pair.variant.Id, pair => (pair.one, (Variant?)pair.variant), StringComparer.Ordinal);
        return byVariant.TryGetValue(stockId, out var sold) ? sold : null;
    }

    /// <summary>The texts of a thing in other languages; null: there are none.</summary>
    public TranslatedTexts? FindTranslations(string subject) =>
        (_texts ??= Shop.Translations.ToDictionary(texts => texts.Subject, StringComparer.Ordinal)).GetValueOrDefault(subject);

    /// <summary>Whether a name or value of some product's options has these texts.</summary>
    public bool HasWord(string subject) =>
        TranslatedTexts.IsOfWord(subject)
        && Shop.Products.Any(product =>
            product.Options.Any(option =>
                TranslatedTexts.OfWord(option.Name) == subject || option.Values.Any(value => TranslatedTexts.OfWord(value) == subject)
            )
        );

    public Collection? FindCollection(string collectionId) => Shop.Collections.FirstOrDefault(collection => collection.Id == collectionId);

    /// <summary>The places in a collection put together by hand, in their order.</summary>
    public IEnumerable<CollectionItem> ItemsOf(string collectionId) => Shop.Items.Where(item => item.CollectionId == collectionId);

    /// <summary>Which categories belong to which.</summary>
    public CategoryTree Tree => _tree ??= new CategoryTree(Shop.Categories);

    public Category? FindCategory(string? categoryId) => Shop.Categories.FirstOrDefault(category => category.Id == categoryId);

    /// <summary>A product with its category's name, as a command answers it.</summary>
    public ProductChange? Describe(string productId) =>
        Find(productId) is { } product ? new ProductChange(product, FindCategory(product.CategoryId)?.Name, Shop.Version) : null;

    /// <summary>Prices lines; see <see cref="ICatalogGrain.Quote"/>.</summary>
    public Result<Quote> Quote(ImmutableArray<QuoteLine> lines)
    {
        if (lines.IsDefault || lines.Length > MaxLines)
        {
            return Error.Invalid("lines", "lines", $"An order has at most {MaxLines} lines.");
        }

        if (lines.Any(line => line.Quantity is < 1 or > MaxQuantity))
        {
            return Error.Invalid("quantity", "quantity", $"Order 1 to {MaxQuantity} of a product.");
        }

        var unknown = lines.Where(line => Find(line.ProductId) is null).Select(line => line.StockId).ToImmutableArray();
        if (unknown.Length > 0)
        {
            return Error.Invalid("productId", "unknown-product", "This shop has no such product.") with { Items = unknown };
        }

        var unknownVariants = lines
            .Where(line => !Sells(Find(line.ProductId)!, line.VariantId))
            .Select(line => line.StockId)
            .ToImmutableArray();
        if (unknownVariants.Length > 0)
        {
            return Error.Invalid("variantId", "unknown-variant", "Choose one of the product's variants.") with { Items = unknownVariants };
        }

        var quoted = lines.Select(line => Translated(QuoteWhole(Find(line.ProductId)!, line))).ToImmutableArray();
        var total = quoted.Where(line => line.Available).Aggregate(Money.Zero(Shop.Store.Currency), (sum, line) => sum + line.Total);
        return new Quote(Shop.Version, Shop.Store, CardsAlone.TermsOf(Shop.Terms, quoted), quoted, total);
    }

    /// <summary>Whether the product is sold as this variant; as none where it has none.</summary>
    internal static bool Sells(Product product, string? variantId) =>
        product.Variants.Length == 0 ? variantId is null : product.FindVariant(variantId) is not null;

    /// <summary>The products that are made of others.</summary>
    public ImmutableArray<Product> Bundles =>
        _bundles.IsDefault ? _bundles = [.. Shop.Products.Where(product => product.Extras is { Parts.IsEmpty: false })] : _bundles;

    /// <summary>Whether the product is there for a bundle: also while it is hidden.</summary>
    internal static bool CanBePart(Product? product, BundlePart part) =>
        product is { TakenDown: null }
        && Sells(product, part.VariantId)
        && (product.FindVariant(part.VariantId)?.InStock ?? product.InStock);

    /// <summary>With what it is called in the shop's other languages.</summary>
    private QuotedLine Translated(QuotedLine line) =>
        Shop.Store.Languages.IsEmpty || Shop.Translations.IsEmpty
            ? line
            : line with
            {
                Translations = [.. Shop.Store.Languages.Select(language => NamesOf(line, language)).OfType<Translation>()],
            };

    private Translation? NamesOf(QuotedLine line, string language)
    {
        var title = FindTranslations(line.ProductId)?.In(language)?.Title ?? "";
        var variant = Find(line.ProductId)?.FindVariant(line.VariantId) is { } one ? OptionWords.NameOf(one, WordIn) : null;
        return title.Length == 0 && variant is null ? null : new Translation(language, title, variant ?? "");

        string? WordIn(string word) => FindTranslations(TranslatedTexts.OfWord(word))?.In(language)?.Title;
    }

    private QuotedLine QuoteWhole(Product product, QuoteLine line)
    {
        var quoted = Quote(product, line);
        return product.Parts.IsEmpty
            ? quoted
            : quoted with
            {
                Counted = false,
                Available = quoted.Available && product.Parts.All(part => CanBePart(Find(part.ProductId), part)),
                Parts = [.. product.Parts.Select(PartOf)],
            };
    }

    private LinePart PartOf(BundlePart part)
    {
        var product = Find(part.ProductId);
        var variant = product?.FindVariant(part.VariantId);
        return new LinePart(
            part.ProductId,
            part.VariantId,
            product?.Title ?? part.ProductId,
            variant?.Name ?? "",
            part.Quantity,
            variant?.Counted ?? product?.Counted ?? false
        );
    }

    private static QuotedLine Quote(Product product, QuoteLine line)
    {
        var variant = product.FindVariant(line.VariantId);
        var price = variant?.Price ?? product.Price;
        return new QuotedLine(
            ProductId: product.Id,
            Handle: product.Handle,
            Title: product.Title,
            Picture: variant?.Picture is { } own && product.Pictures.Contains(own) ? own : product.Pictures.FirstOrDefault(),
            Price: price,
            Quantity: line.Quantity,
            Total: price * line.Quantity,
            Available: product.Visible && (variant?.InStock ?? product.InStock),
            Counted: variant?.Counted ?? product.Counted
        )
        {
            VariantId = variant?.Id,
            Variant = variant?.Name ?? "",
            Details = product.IsGiftCard ? ItemRules.Of(product, variant) with { GiftCard = true } : ItemRules.Of(product, variant),
        };
    }
}
