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
        details.CompareAt is { } price ? details with { CompareAt = In(price, currency) } : details;

    /// <summary>
    /// The number stays and the sign changes. The store refuses a currency that counts more or less finely where there are products, so
    /// scaling is for the one added while it asked: nothing is lost but what the new currency cannot say, and no price becomes zero.
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
