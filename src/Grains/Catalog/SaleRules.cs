using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>Items in and out of a sale. Pure.</summary>
public static class SaleRules
{
    /// <summary>The item as it is outside of its sale. The sale stays planned.</summary>
    public static (Money Price, ItemDetails Details) Outside(Money price, ItemDetails details) =>
        details.Sale is { Regular: { } regular } sale
            ? (regular, details with { CompareAt = sale.CompareAt, Sale = sale with { Regular = null, CompareAt = null } })
            : (price, details);

    /// <summary>The item at a moment: in its sale if that runs, and without it once it has ended.</summary>
    public static (Money Price, ItemDetails Details) At(Money price, ItemDetails details, DateTimeOffset now)
    {
        if (details.Sale is null)
        {
            return (price, details);
        }

        (price, details) = Outside(price, details);
        return details.Sale switch
        {
            { Until: { } until } when until <= now => (price, details with { Sale = null }),
            { From: { } from } when from > now => (price, details),
            var sale => (
                sale!.Price,
                details with
                {
                    CompareAt = price,
                    Sale = sale with { Regular = price, CompareAt = details.CompareAt },
                }
            ),
        };
    }

    /// <summary>What is wrong with the sale of an item with this regular price, or null.</summary>
    public static Error? Check(ItemDetails details, Money regular, DateTimeOffset now, string prefix)
    {
        if (details.Sale is not { } sale)
        {
            return null;
        }

        if (sale.Price.Currency != regular.Currency)
        {
            return Error.Invalid($"{prefix}sale", "currency", $"This shop's prices are in {regular.Currency}.");
        }

        if (sale.Price.Amount <= 0 || sale.Price.Amount >= regular.Amount)
        {
            return Error.Invalid($"{prefix}sale", "sale-price", "A sale price is more than zero and lower than the usual price.");
        }

        return sale.Until <= (sale.From ?? now) || sale.Until <= now
            ? Error.Invalid($"{prefix}saleUntil", "sale-ends", "A sale ends after it begins, and not in the past.")
            : null;
    }

    /// <summary>The product at a moment.</summary>
    public static Product At(Product product, DateTimeOffset now)
    {
        if (product.Variants.Length == 0)
        {
            var (price, details) = At(product.Price, product.Details, now);
            return details == product.Details ? product : product with { Price = price, Details = details };
        }

        if (product.Variants.All(variant => variant.Details.Sale is null))
        {
            return product;
        }

        ImmutableArray<Variant> variants =
        [
            .. product.Variants.Select(variant =>
            {
                var (price, details) = At(variant.Price, variant.Details, now);
                return details == variant.Details ? variant : variant with { Price = price, Details = details };
            }),
        ];
        return variants.SequenceEqual(product.Variants)
            ? product
            : product with
            {
                Variants = variants,
                Price = variants.MinBy(variant => variant.Price.Amount)!.Price,
            };
    }
}
