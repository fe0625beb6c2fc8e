namespace Dukaan.Bench.Marketplace;

/// <summary>
/// Somebody who comes at a time that does not depend on how fast others were answered (an open loop), so that slow answers count.
/// </summary>
/// <param name="At">Since the start.</param>
/// <param name="Shop">The rank of the shop; 0 is the viral one.</param>
/// <param name="Product">The place of the product in the shop.</param>
internal readonly record struct Arrival(int Number, TimeSpan At, Deed Deed, int Shop, int Product, int Quantity)
{
    // Of a thousand arrivals. Most look, some buy, few sell.
    private static readonly (Deed Deed, int Share)[] Mix =
    [
        (Deed.Browse, 620),
        (Deed.Cart, 150),
        (Deed.Checkout, 120),
        (Deed.PriceChange, 30),
        (Deed.Replacement, 5),
        (Deed.Delivery, 45),
        (Deed.Dashboard, 30),
    ];

    /// <summary>A Poisson process: the same for the same seed.</summary>
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

    private static Deed Choose(Random random)
    {
        var left = random.Next(Mix.Sum(each => each.Share));
        return Mix.First(each => (left -= each.Share) < 0).Deed;
    }
}
