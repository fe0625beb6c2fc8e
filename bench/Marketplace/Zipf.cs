namespace Dukaan.Bench.Marketplace;

/// <summary>Draws ranks 0, 1, 2 … with weights 1, 1/2^s, 1/3^s …: a few shops have most of the business.</summary>
internal sealed class Zipf
{
    private readonly double[] _below;

    /// <param name="ranks">The number of ranks.</param>
    /// <param name="skew">s; 1 is typical of shops and words.</param>
    public Zipf(int ranks, double skew = 1)
    {
        _below = new double[ranks];
        var sum = 0.0;
        for (var rank = 0; rank < ranks; rank++)
        {
            _below[rank] = sum += 1 / Math.Pow(rank + 1, skew);
        }
    }

    public int Draw(Random random)
    {
        var found = Array.BinarySearch(_below, random.NextDouble() * _below[^1]);
        return Math.Min(found < 0 ? ~found : found, _below.Length - 1);
    }
}
