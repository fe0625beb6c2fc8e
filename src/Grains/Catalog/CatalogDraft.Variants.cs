using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Options and variants.</summary>
public sealed partial class CatalogDraft
{
    public Result<ProductChange> EditVariant(EditVariant command)
    {
        if (book.Find(command.ProductId) is not { } now)
        {
            return Error.NotFound("product");
        }

        if (now.FindVariant(command.VariantId) is null)
        {
            return Error.NotFound("variant");
        }

        if (command.IfVersion is { } seen && seen != now.Version)
        {
            return Error.Stale();
        }

        var stored = now;
        now = SaleRules.At(now, _now);
        var changed = now.Variants.Select(variant =>
            variant.Id == command.VariantId
                ? new VariantDraft(
                    variant.Id,
                    variant.Values,
                    command.Price,
                    command.InStock,
                    command.Stock,
                    command.Picture,
                    command.Details
                )
                : new VariantDraft(variant.Id, variant.Values)
        );
        var next = WithVariants(now, now.Options, [.. changed], field: _ => "");
        return next.Ok ? Edited(stored, next.Value, null, book.FindCategory(now.CategoryId)?.Name) : next.Error;
    }

    /// <summary>The product with the options and variants of a command. Where the command has none, it stays as it is.</summary>
    private Result<Product> WithOptions(Product product, ImmutableArray<ProductOption>? options, ImmutableArray<VariantDraft>? variants)
    {
        if (options is null && variants is null)
        {
            return product.Variants.Length == 0
                ? product
                : product with
                {
                    Price = product.Variants.MinBy(variant => variant.Price.Amount)!.Price,
                };
        }

        var clean =
            options is { IsDefault: false } given ? VariantRules.Clean(given)
            : options is null ? product.Options
            : [];
        if (!clean.Ok)
        {
            return clean.Error;
        }

        if (clean.Value.Length == 0)
        {
            return variants is { IsDefaultOrEmpty: false }
                    ? Error.Invalid("variants", "no-options", "Say first what the variants differ in: give options, such as size.")
                : product.Variants.Length == 0 ? product
                : product with { Options = [], Variants = [], InStock = true, Counted = false };
        }

        if (variants is { IsDefaultOrEmpty: false } wished)
        {
            return WithVariants(product, clean.Value, wished, i => $"variants[{i}].");
        }

        return VariantRules.Combinations(clean.Value) <= VariantRules.MaxVariants
            ? WithVariants(product, clean.Value, [.. VariantRules.All(clean.Value)], i => $"variants[{i}].")
            : Error.Invalid(
                "options",
                "too-many-variants",
                $"That makes more than {VariantRules.MaxVariants} variants. Name those you sell."
            );
    }

    private Result<Product> WithVariants(
        Product product,
        ImmutableArray<ProductOption> options,
        ImmutableArray<VariantDraft> drafts,
        Func<int, string> field
    )
    {
        if (drafts.Length > VariantRules.MaxVariants)
        {
            return Error.Invalid("variants", "too-many-variants", $"A product has at most {VariantRules.MaxVariants} variants.");
        }

        var variants = ImmutableArray.CreateBuilder<Variant>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            var variant = VariantOf(product, options, drafts[i], field(i));
            if (!variant.Ok)
            {
                return variant.Error;
            }

            if (variants.Any(other => other.Id == variant.Value.Id || other.Values.SequenceEqual(variant.Value.Values)))
            {
                return Error.Invalid($"{field(i)}values", "duplicate-variant", "Two variants are the same.");
            }

            variants.Add(variant.Value);
        }

        var next = product with
        {
            Options = options.SequenceEqual(product.Options, SameOption.Instance) ? product.Options : options,
            Variants = variants.SequenceEqual(product.Variants) ? product.Variants : variants.MoveToImmutable(),
        };
        return next with
        {
            Price = next.Variants.MinBy(variant => variant.Price.Amount)!.Price,
            InStock = next.Variants.Any(variant => variant.InStock),
            Counted = next.Variants.Any(variant => variant.Counted),
        };
    }

    private Result<Variant> VariantOf(Product product, ImmutableArray<ProductOption> options, VariantDraft draft, string field)
    {
        var now = draft.Id is { } id
            ? product.FindVariant(id)
            : product.Variants.FirstOrDefault(variant =>
                VariantRules.Match(options, draft.Values) is { } values && variant.Values.SequenceEqual(values)
            );
        if (draft.Id is not null && now is null)
        {
            return Error.Invalid($"{field}id", "unknown-variant", "This product has no such variant.");
        }

        if (VariantRules.Match(options, draft.Values.IsDefaultOrEmpty && now is not null ? now.Values : draft.Values) is not { } matched)
        {
            return Error.Invalid($"{field}values", "values", "Give one value of each option, in the order of the options.");
        }

        var currency = book.Shop.Store.Currency;
        var (regular, outside) = now is null ? (product.RegularPrice, ItemDetails.None) : SaleRules.Outside(now.Price, now.Details);
        regular = draft.Price ?? regular;
        var details = ItemRules.Apply(outside, draft.Details, currency, field);
        var error = details.Error
            ?? ProductRules.CheckPrice($"{field}price", regular, currency)
            ?? SaleRules.Check(details.Value!, regular, _now, field)
            ?? ProductRules.CheckStock($"{field}stock", draft.Stock, ProductRules.NotCounted);
        if (error is not null)
        {
            return error;
        }

        if (draft.Picture is { Length: > 0 } picture && !product.Pictures.Contains(picture))
        {
            return Error.Invalid($"{field}picture", "unknown-picture", "Choose one of the product's pictures.");
        }

        var counted = draft.Stock is { } units ? units != ProductRules.NotCounted : now?.Counted ?? false;
        if (counted && draft.Stock is null && draft.InStock is { } wished && wished != now!.InStock)
        {
            return Error.Invalid($"{field}inStock", "stock-is-counted", "The units of this variant are counted: change its stock instead.");
        }

        var (price, present) = SaleRules.At(regular, details.Value!, _now);
        var next = new Variant(
            now?.Id ?? Ids.New(time),
            now is not null && now.Values.SequenceEqual(matched) ? now.Values : matched,
            price,
            counted
                ? (draft.Stock is { } count ? count > 0 : now!.InStock)
                : draft.InStock ?? (now is null || now.InStock || draft.Stock == ProductRules.NotCounted),
            counted,
            draft.Picture switch
            {
                null => now?.Picture is { } kept && product.Pictures.Contains(kept) ? kept : null,
                "" => null,
                var chosen => chosen,
            },
            present
        );
        if (counted && draft.Stock is { } onHand)
        {
            _counts.Add(new OwedCount($"catalog/{Version}", next.Id, onHand));
        }

        return next == now ? now : next;
    }

    private sealed class SameOption : IEqualityComparer<ProductOption>
    {
        public static SameOption Instance { get; } = new();

        public bool Equals(ProductOption? x, ProductOption? y) =>
            x?.Name == y?.Name && x is not null && y is not null && x.Values.SequenceEqual(y.Values);

        public int GetHashCode(ProductOption obj) => obj.Name.GetHashCode(StringComparison.Ordinal);
    }
}
