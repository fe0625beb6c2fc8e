using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Discounts;

/// <summary>
/// Codes that thank for orders. Each is derived from the secret of its order, and is a row since the order arrived; to a checkout it is one
/// more limited discount of the shop, under an id of its own.
/// </summary>
public static class ThankYouRows
{
    public const string Kind = "thank-you";

    private const string Prefix = "TY-";
    private const string Codes = "code";

    /// <summary>50 bits: each guess is a request.</summary>
    private const int Length = 10;

    /// <summary>The code of an order.</summary>
    /// <param name="secret">The order's.</param>
    public static string CodeOf(string secret) => Prefix + Ids.Derive("thank-you", secret)[^Length..].ToUpperInvariant();

    public static RowChange Put(string storeId, string code, ThankYouRow row) =>
        new(new RowOwner(Kind, storeId), code, Codes, row.EndsAt.ToUnixTimeMilliseconds(), row);

    /// <summary>Tells a shopper's phone without being one, as the uses of a discount do.</summary>
    public static string ShopperOf(string storeId, Phone phone) => Ids.Derive("discount-shopper", storeId, phone.E164);

    /// <summary>The terms with the code that was typed, if it is one that thanked for an order and this phone can use it.</summary>
    /// <param name="phone">Null: not known yet, so the code counts as far as is known.</param>
    public static async Task<SaleTerms> WithThanks(this SaleTerms terms, IRowReader rows, string storeId, string? typed, Phone? phone)
    {
        var code = InputNormalizer.Normalize(typed).ToUpperInvariant();
        if (
            code.Length != Prefix.Length + Length
            || !code.StartsWith(Prefix, StringComparison.Ordinal)
            || terms.Discounts.Any(discount => discount.Code == code)
            || (await rows.Find(new RowOwner(Kind, storeId), code))?.As<ThankYouRow>() is not { } row
        )
        {
            return terms;
        }

        if (row.Shopper is { } only && phone is { } known && !NamesOf(storeId, known).Contains(only))
        {
            return terms;
        }

        var discount = new Discount(
            Id: Ids.Derive("thank-you-discount", storeId, code),
            Title: code,
            Code: code,
            Kind: DiscountKind.Percent,
            Value: row.Value,
            Minimum: 0,
            ProductIds: [],
            StartsAt: null,
            EndsAt: row.EndsAt,
            Limit: 1,
            LimitPerPhone: null,
            Enabled: true
        );
        return terms with { Discounts = terms.Discounts.Add(discount) };
    }

    private static IEnumerable<string> NamesOf(string storeId, Phone phone) =>
        StoredPhones.Former(phone).Prepend(phone).Select(each => ShopperOf(storeId, each));
}
