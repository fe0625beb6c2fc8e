using Dukaan.Items;
using Dukaan.RuntimeSettings;

namespace Dukaan.Catalog;

/// <summary>
/// Builds one change of a catalog: validates commands against the current book and collects what changes. Pure; a refused draft is
/// discarded.
/// </summary>
/// <param name="book">The catalog as it is.</param>
/// <param name="time">The clock.</param>
/// <param name="maxProducts">How many products the shop may have.</param>
public sealed partial class CatalogDraft(CatalogBook book, TimeProvider time, int maxProducts = CatalogDraft.MaxProducts)
{
    public const int MaxProducts = SiteSettings.MaxProducts;
    public const int MaxCategories = 300;

    private readonly Dictionary<string, Product> _products = [];
    private readonly Dictionary<string, Category> _categories = [];
    private readonly List<string> _deletedProducts = [];
    private readonly List<string> _deletedCategories = [];
    private readonly List<OwedCount> _counts = [];
    private HashSet<string>? _handles;
    private long? _lastPosition;

    /// <summary>The version this change makes.</summary>
    public long Version { get; } = book.Shop.Version + 1;

    /// <summary>Whether anything differs.</summary>
    public bool HasChanges =>
        _front is not null
        || _pages.Count + _deletedPages.Count > 0
        || _translations.Count + _deletedTranslations.Count > 0
        || _products.Count + _categories.Count + _deletedProducts.Count + _deletedCategories.Count > 0
        || _collections.Count + _items.Count + _deletedCollections.Count + _deletedItems.Count > 0;

    /// <summary>Counts that the stock grains must be told after the change is saved.</summary>
    public IReadOnlyList<OwedCount> Counts => _counts;

    public CatalogChanged Change()
    {
        SettleBundles();
        return new(Version, null, [.. _products.Values], [.. _deletedProducts], [.. _categories.Values], [.. _deletedCategories])
        {
            Collections = [.. _collections.Values],
            DeletedCollections = [.. _deletedCollections],
            Items = [.. _items.Values],
            DeletedItems = [.. _deletedItems],
            Retired = [.. _retired.Values],
            Forgotten = Forgotten(),
            Front = _front,
            Pages = [.. _pages.Values],
            DeletedPages = [.. _deletedPages],
            Translations = [.. _translations.Values],
            DeletedTranslations = DeletedTranslations(),
            AsOf = _collections.Values.Any(collection => collection.CountsDays) ? time.GetUtcNow() : null,
        };
    }

    public Result<ProductChange> Add(AddProduct command)
    {
        var clean = ProductRules.Clean(command, book.Shop.Store.Currency);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        command = clean.Value;
        if (book.Shop.Products.Length + _products.Count >= maxProducts)
        {
            return Error.Conflict("catalog-full", $"A shop has at most {maxProducts:N0} products. Delete some first.");
        }

        var category = CategoryNamed(command.Category!);
        if (!category.Ok)
        {
            return category.Error;
        }

        var details = ItemRules.Apply(ItemDetails.None, command.Details, book.Shop.Store.Currency);
        var labels = LabelRules.Apply(null, command.Labels);
        var hasVariants = command.Options.Length + command.Variants.Length > 0;
        if (
            (
                details.Error
                ?? labels.Error
                ?? (hasVariants ? SaleOfVariants(details.Value) : SaleRules.Check(details.Value!, command.Price, _now, ""))
            ) is
            { } wrong
        )
        {
            return wrong;
        }

        var (price, present) = SaleRules.At(command.Price, details.Value!, _now);

        var id = Ids.New(time);
        if (command.Handle is { } chosen && HandleTaken(chosen))
        {
            return HandleTakenRefusal();
        }

        var handle = command.Handle ?? Handles.For(command.Title, id, HandleTaken);
        _lastPosition = (_lastPosition ?? (book.Shop.Products is [.., var last] ? last.Position : 0)) + Positions.Step;
        var product = new Product(
            Id: id,
            Handle: handle,
            Title: command.Title,
            Description: command.Description!,
            Price: price,
            CategoryId: category.Value.Id,
            InStock: command.InStock,
            Counted: command.Stock is not null,
            Visible: command.Visible,
            Pictures: command.Pictures,
            Position: _lastPosition.Value,
            Version: Version,
            CreatedAt: time.GetUtcNow()
        )
        {
            Details = present,
            Labels = labels.Value,
        };
        product = Shown(product, command.Visible, command.PublishAt);
        var whole = hasVariants ? WithOptions(product, command.Options, command.Variants) : product;
        whole = whole.Ok ? WithParts(whole.Value, command.Parts) : whole;
        whole = whole.Ok ? AsGiftCard(whole.Value, command.GiftCard) : whole;
        if (!whole.Ok)
        {
            return whole.Error;
        }

        if (whole.Value.Variants.Length > 0 && command.Stock is not null)
        {
            return StockOfVariants();
        }

        Put(whole.Value, whole.Value.Parts.IsEmpty ? command.Stock : null);
        return new ProductChange(whole.Value, category.Value.Name, Version);
    }

    public Result<ProductChange> Edit(EditProduct command)
    {
        var clean = ProductRules.Clean(command, book.Shop.Store.Currency);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        command = clean.Value;
        if (book.Find(command.ProductId) is not { } now)
        {
            return Error.NotFound("product");
        }

        if (command.IfVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        var stored = now;
        now = SaleRules.At(now, _now); // a sale that has ended meanwhile is no part of the edit
        if (now.TakenDown is not null && (command.Visible == true || (command.PublishAt is { } shown && shown != default)))
        {
            return IsTakenDown();
        }

        var hasVariants = command.Options is { } options ? !options.IsDefaultOrEmpty : now.Variants.Length > 0;
        var ofVariants = hasVariants ? command.Details?.Sale : null;
        var (regular, outside) = SaleRules.Outside(now.Price, now.Details);
        var change = ofVariants is null ? command.Details : command.Details! with { Sale = null };
        var details = ItemRules.Apply(hasVariants ? outside with { Sale = null } : outside, change, book.Shop.Store.Currency);
        var labels = LabelRules.Apply(now.Labels, command.Labels);
        regular = command.Price ?? (now.Variants.Length > 0 ? now.RegularPrice : regular);
        if ((details.Error ?? labels.Error ?? SaleRules.Check(details.Value!, regular, _now, "")) is { } wrong)
        {
            return wrong;
        }

        if (ofVariants is not null && (command.Options ?? command.Variants as object) is not null)
        {
            return SaleOfVariants();
        }

        var (price, present) = SaleRules.At(regular, details.Value!, _now);
        if (hasVariants && (command.Stock is not null || command.InStock is not null))
        {
            return StockOfVariants();
        }

        var counted = command.Stock is { } units ? units != ProductRules.NotCounted : now.Counted;
        if (counted && command.Stock is null && command.InStock is { } wished && wished != now.InStock)
        {
            return Error.Invalid("inStock", "stock-is-counted", "The units of this product are counted: change its stock instead.");
        }

        if (command.Handle is { } handle && handle != now.Handle && HandleTaken(handle))
        {
            return HandleTakenRefusal();
        }

        var category = command.Category is { } name
            ? CategoryNamed(name)
            : new NamedCategory(now.CategoryId, book.FindCategory(now.CategoryId)?.Name);
        if (!category.Ok)
        {
            return category.Error;
        }

        var next = now with
        {
            Title = command.Title ?? now.Title,
            Price = price,
            Description = command.Description ?? now.Description,
            CategoryId = category.Value.Id,
            Counted = counted,
            InStock = counted ? (command.Stock is { } count ? count > 0 : now.InStock) : command.InStock ?? now.InStock,
            Handle = command.Handle ?? now.Handle,
            Pictures = command.Pictures is { } pictures && !pictures.SequenceEqual(now.Pictures) ? pictures : now.Pictures,
            Details = present == now.Details ? now.Details : present,
            Labels = labels.Value,
        };
        next = Shown(next, command.Visible, command.PublishAt);
        if (command.Visible == false && next.TakenDown is { Before: true } down)
        {
            next = With(next, down with { Before = false });
        }

        var whole = WithOptions(next, command.Options, command.Variants ?? Repriced(now, command, ofVariants));
        whole = whole.Ok
            ? WithParts(whole.Value, command.Parts ?? (whole.Value.Variants.IsEmpty || stored.Parts.IsEmpty ? null : stored.Parts))
            : whole;
        whole = whole.Ok ? AsGiftCard(whole.Value, command.GiftCard) : whole;
        if (!whole.Ok)
        {
            return whole.Error;
        }

        var edited = whole.Value;
        if (edited.Parts.IsEmpty && !stored.Parts.IsEmpty && command is { Stock: null, InStock: null })
        {
            // Whether there are any was said by its parts; now the seller has to.
            edited = edited with { InStock = false };
        }

        if (next.Handle != now.Handle)
        {
            Retire(HandleKind.Product, now.Handle, now.Id);
        }

        return Edited(stored, edited, edited is { Variants.Length: 0, Counted: true } ? command.Stock : null, category.Value.Name);
    }

    public Result<ProductChange> AddPicture(string productId, string pictureId)
    {
        if (book.Find(productId) is not { } now)
        {
            return Error.NotFound("product");
        }

        return now.Pictures.Contains(pictureId)
            ? book.Describe(productId)!
            : Edit(new EditProduct("", productId, Pictures: now.Pictures.Add(pictureId)));
    }

    public Result<long> Delete(string productId, long? ifVersion)
    {
        if (book.Find(productId) is not { } now)
        {
            return Error.NotFound("product");
        }

        if (ifVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        if (now.TakenDown is not null)
        {
            return IsTakenDown(); // else to delete it and to restore the catalog would bring it back
        }

        _deletedProducts.Add(productId);
        _deletedItems.AddRange(book.Shop.Items.Where(item => item.ProductId == productId).Select(item => item.Id));
        Retire(HandleKind.Product, now.Handle, now.Id);
        return Version;
    }

    /// <summary>
    /// Applies an availability that the stock grain reports. Changes nothing where it is known already, or where stock is not counted any
    /// more.
    /// </summary>
    public Result<long> SetAvailability(string stockId, bool inStock)
    {
        if (book.FindSold(stockId) is not var (product, variant))
        {
            return Version;
        }

        if (variant is null && product is { Counted: true } && product.InStock != inStock)
        {
            Put(product with { InStock = inStock, Left = inStock ? product.Left : null, Version = Version }, null);
        }
        else if (variant is { Counted: true } && variant.InStock != inStock)
        {
            var variants = product.Variants.Replace(variant, variant with { InStock = inStock, Left = inStock ? variant.Left : null });
            Put(product with { Variants = variants, InStock = variants.Any(one => one.InStock), Version = Version }, null);
        }

        return Version;
    }

    /// <summary>
    /// Applies the number of units left that the stock grain reports. The product's own version stays, so that a sale does not conflict
    /// with a seller's edit.
    /// </summary>
    public void SetLeft(string stockId, long left)
    {
        if (book.FindSold(stockId) is not var (sold, variant))
        {
            return;
        }

        int? said = left > 0 && left <= book.Shop.Store.ShowLeft ? (int)left : null;
        var product = _products.GetValueOrDefault(sold.Id, sold);
        if (variant is null && product.Counted && product.Left != said)
        {
            Put(product with { Left = said }, null);
        }
        else if (product.FindVariant(variant?.Id) is { Counted: true } now && now.Left != said)
        {
            Put(product with { Variants = product.Variants.Replace(now, now with { Left = said }) }, null);
        }
    }

    /// <summary>A new price of the product, or a new sale, applies to all its variants.</summary>
    private static ImmutableArray<VariantDraft>? Repriced(Product now, EditProduct command, SaleChange? sale) =>
        (command.Price is not null || sale is not null) && command.Options is null && now.Variants.Length > 0
            ?
            [
                .. now.Variants.Select(variant => new VariantDraft(
                    variant.Id,
                    variant.Values,
                    command.Price,
                    Details: sale is null ? null : new DetailsChange { Sale = sale }
                )),
            ]
            : null;

    private static Error? SaleOfVariants(ItemDetails? details) => details?.Sale is null ? null : SaleOfVariants();

    private static Error SaleOfVariants() =>
        Error.Invalid("sale", "sale-of-variants", "This product has variants: give each its sale price.");

    private static Error StockOfVariants() =>
        Error.Invalid("stock", "stock-of-variants", "This product has variants, each with its own stock. Change it there.");

    private Result<ProductChange> Edited(Product now, Product next, long? units, string? category)
    {
        if (next == now && units is null && _counts.Count == 0)
        {
            return new ProductChange(now, category, book.Shop.Version);
        }

        next = Obeying(next) with { Version = Version };
        Put(next, units);
        return new ProductChange(next, category, Version);
    }

    private void Put(Product product, long? units)
    {
        product = Obeying(product);
        // A count that is only shown keeps the product's version, and is no change of it.
        _products[product.Id] =
            product.Version == Version ? product with { ChangedAt = (uint)time.GetUtcNow().ToUnixTimeSeconds() } : product;
        if (units is { } count)
        {
            _counts.Add(new OwedCount($"catalog/{Version}", product.Id, count));
        }
    }

    private bool HandleTaken(string handle)
    {
        _handles ??= book.Shop.Products.Select(product => product.Handle).ToHashSet(StringComparer.Ordinal);
        return _handles.Contains(handle) || _products.Values.Any(product => product.Handle == handle);
    }

    private static Error HandleTakenRefusal() =>
        Error.Conflict("handle-taken", "Another product has this link name. Choose another.", "handle");
}
