using System.Globalization;
using Dukaan.Values;

namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>The benchmark's numbers as Dukaan's ids: always the same for the same number.</summary>
public static class MarketKeys
{
    /// <summary>All prices of the benchmark are in one currency, which it does not name.</summary>
    public const string Currency = "INR";

    /// <summary>The key of the marketplace.</summary>
    public static string Market { get; } = Ids.Derive("online-marketplace");

    public static string Store(int seller) => Ids.Derive("online-marketplace", "seller", Text(seller));

    public static string Customer(int customer) => Ids.Derive("online-marketplace", "customer", Text(customer));

    /// <summary>The product's name in the links of its shop.</summary>
    public static string Handle(int product) => $"product-{Text(product)}";

    /// <summary>The amount in minor units, rounded; a price is more than zero.</summary>
    public static Money Price(decimal price) => new(Math.Max(1, (long)decimal.Round(price * 100)), Currency);

    public static Phone Phone(int customer) => new($"+9198{customer.ToString("00000000", CultureInfo.InvariantCulture)}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
