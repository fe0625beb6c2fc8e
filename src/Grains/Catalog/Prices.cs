using Dukaan.Items;

namespace Dukaan.Catalog;

/// <summary>A price in another currency after the seller changed the shop's.</summary>
public static class Prices
{
    /// <summary>A product with all its prices in another currency.</summary>
    public static Product In(Product product, string currency) =>
        product with
        {
            Price = In(product.Price, currency),
            Details = In(product.Details, currency),
            Variants =
            [
                .. product.Variants.Select(variant =>
                    variant with
                    {
                        Price = In(variant.Price, currency),
                        Details = In(variant.Details, currency),
                    }
                ),
            ],
        };

    private static ItemDetails In(ItemDetails details, string currency) =>
        details is { CompareAt: null, Sale: null }
            ? details
            : details with
            {
                CompareAt = In(details.CompareAt, currency),
                Sale = details.Sale is { } sale
                    ? sale with
                    {
                        Price = In(sale.Price, currency),
                        Regular = In(sale.Regular, currency),
                        CompareAt = In(sale.CompareAt, currency),
                    }
                    : null,
            };

    private static Money? In(Money? price, string currency) => price is { } known ? In(known, currency) : null;

    /// <summary>
    /// The number stays, the currency changes. The store refuses a currency with another number of decimals while it has products, so
    /// scaling matters only for a product that was added at the same moment. It loses only what the new currency cannot express, and no
    /// price becomes zero.
    /// </summary>
    public static Money In(Money price, string currency)
    {
        var amount = price.Amount;
        for (var digits = Currencies.Digits(price.Currency); digits < Currencies.Digits(currency); digits++)
        {
            amount = Math.Min(amount * 10, Money.Max);
        }

        for (var digits = Currencies.Digits(price.Currency); digits > Currencies.Digits(currency); digits--)
        {
            amount = Math.Max((amount + 5) / 10, 1);
        }

        return new Money(amount, currency);
    }
}
