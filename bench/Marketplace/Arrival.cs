namespace Dukaan.Bench.Marketplace;

/// <summary>An arrival on a schedule independent of response times (an open loop), so that slow responses count.</summary>
/// <param name="At">Since the start.</param>
/// <param name="Shop">The shop's rank; 0 is the viral one.</param>
/// <param name="Product">The index of the product in the shop.</param>
internal readonly record struct Arrival(int Number, TimeSpan At, ShopperAction ShopperAction, int Shop, int Product, int Quantity)
{
    // Per thousand arrivals. Most browse, some buy, few sell.
    private static readonly (ShopperAction ShopperAction, int Share)[] Mix =
    [
        (ShopperAction.Browse, 620),
        (ShopperAction.Cart, 150),
        (ShopperAction.Checkout, 120),
        (ShopperAction.PriceChange, 30),
        (ShopperAction.Replacement, 5),
        (ShopperAction.Delivery, 45),
        (ShopperAction.Dashboard, 30),
    ];

    /// <summary>A Poisson process, deterministic for a seed.</summary>
    public static IEnumerable<Arrival> Schedule(int seed, double perSecond, TimeSpan length, int shops, int products)
    {
        var (random, zipf, at) = (new Random(seed), new Zipf(shops), TimeSpan.Zero);
        for (var number = 0; ; number++)
        {
            at += TimeSpan.FromSeconds(-Math.Log(1 - random.NextDouble()) / perSecond);
            if (at >= length)
            {
                yield break;
            }

            yield return new Arrival(number, at, Choose(random), zipf.Draw(random), random.Next(products), 1 + random.Next(3));
        }
    }

    private static ShopperAction Choose(Random random)
    {
        var left = random.Next(Mix.Sum(each => each.Share));
        return Mix.First(each => (left -= each.Share) < 0).ShopperAction;
    }
}
