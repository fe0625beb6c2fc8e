namespace Dukaan.Bench.Capacity;

/// <summary>A region in the simulation: its share of the shoppers, and its distance to UTC in hours.</summary>
internal sealed record Place(string Name, double Share, double Hours)
{
    /// <summary>The nine of k8s/world; shares are an assumption, with India as the largest market.</summary>
    public static IReadOnlyList<Place> All { get; } =
    [
        new("bom1", 0.30, 5.5),
        new("sin1", 0.12, 8),
        new("hnd1", 0.10, 9),
        new("syd1", 0.04, 10),
        new("fra1", 0.12, 1),
        new("lhr1", 0.10, 0),
        new("iad1", 0.14, -5),
        new("gru1", 0.06, -3),
        new("jnb1", 0.02, 2),
    ];

    /// <summary>The homes, which hold the databases; the others serve copies.</summary>
    public static IReadOnlyList<string> Homes { get; } = ["bom1", "fra1", "iad1"];

    // Of a day's visits, per thousand, in each hour of local time: few before dawn, most in the evening.
    private static readonly int[] Curve = [20, 12, 8, 6, 6, 10, 18, 28, 38, 46, 50, 52, 52, 50, 46, 44, 46, 52, 62, 76, 88, 84, 66, 40];

    /// <summary>The share of a day's visits in one hour of UTC.</summary>
    public double InHour(int utc)
    {
        var local = utc + Hours;
        var whole = (int)Math.Floor(local);
        var part = local - whole;
        return ((Of(whole) * (1 - part)) + (Of(whole + 1) * part)) / Curve.Sum();
    }

    private static double Of(int hour) => Curve[((hour % 24) + 24) % 24];
}
