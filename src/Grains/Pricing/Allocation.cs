namespace Dukaan.Pricing;

/// <summary>
/// Exact arithmetic on whole minor units. Nothing is ever a fraction: what does not divide is rounded by a rule stated here.
/// </summary>
public static class Allocation
{
    /// <summary>100 % where rates are thousandths of a percent.</summary>
    public const int Whole = 100_000;

    /// <summary><c>amount × numerator ÷ denominator</c>, halves up. None of them is negative.</summary>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static long Part(long amount, long numerator, long denominator) =>
        checked((long)((((Int128)amount * numerator * 2) + denominator) / ((Int128)denominator * 2)));

    /// <summary>
    /// Splits an amount by weights so that the parts add up to it exactly and none is more than its weight where the amount is not more
    /// than all weights: each gets its share rounded down, and what is left goes one by one to the largest remainders, ties to the lesser
    /// key (ordinal). So the order in which they are given decides nothing. Where all weights are zero they count as equal.
    /// </summary>
    /// <returns>The parts, in the order of the weights.</returns>
    public static long[] Split(long amount, IReadOnlyList<(string Key, long Weight)> weights)
    {
        var parts = new long[weights.Count];
        if (amount == 0 || weights.Count == 0)
        {
            return parts;
        }

        var sum = weights.Aggregate(Int128.Zero, (total, one) => total + one.Weight);
        var equal = sum == 0;
        sum = equal ? weights.Count : sum;
        var remainders = new Int128[weights.Count];
        var left = amount;
        for (var i = 0; i < parts.Length; i++)
        {
            var product = (Int128)amount * (equal ? 1 : weights[i].Weight);
            (parts[i], remainders[i]) = ((long)(product / sum), product % sum);
            left -= parts[i];
        }

        var order = Enumerable
            .Range(0, parts.Length)
            .OrderByDescending(i => remainders[i])
            .ThenBy(i => weights[i].Key, StringComparer.Ordinal);
        foreach (var i in order.Take((int)left))
        {
            parts[i]++;
        }

        return parts;
    }
}
