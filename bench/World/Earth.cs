namespace Dukaan.Bench.World;

/// <summary>
/// Nine places and the distances between them: half of the round trips that clouds publish between these cities (Cape Town's for
/// Johannesburg), in whole milliseconds. Several of Mumbai and Singapore are estimates, since no figures were found for those pairs.
/// </summary>
internal static class Earth
{
    public static readonly Place[] Places =
    [
        new("bom1", "Mumbai", 19.1, 72.9),
        new("sin1", "Singapore", 1.4, 103.8),
        new("hnd1", "Tokyo", 35.6, 139.7),
        new("syd1", "Sydney", -33.9, 151.2),
        new("fra1", "Frankfurt", 50.1, 8.7),
        new("lhr1", "London", 51.5, -0.5),
        new("iad1", "Virginia", 38.9, -77.5),
        new("gru1", "São Paulo", -23.4, -46.5),
        new("jnb1", "Johannesburg", -26.1, 28.2),
    ];

    /// <summary>Homes: the place where each is at first, the place where it may be, and the distance of its votes.</summary>
    public static readonly (string Home, string Second, string Witness)[] Homes =
    [
        ("bom1", "sin1", "hnd1"),
        ("fra1", "lhr1", "iad1"),
        ("iad1", "gru1", "lhr1"),
    ];

    /// <summary>Where the brokers between the regions are thought to stand.</summary>
    public const string Brokers = "fra1";

    private static readonly int[][] Milliseconds =
    [
        // bom, sin, hnd, syd, fra, lhr, iad, gru, jnb
        [0, 30, 62, 75, 61, 57, 95, 150, 76],
        [30, 0, 35, 46, 79, 84, 108, 162, 102],
        [62, 35, 0, 55, 115, 121, 83, 142, 142],
        [75, 46, 55, 0, 125, 130, 107, 163, 147],
        [61, 79, 115, 125, 0, 7, 45, 98, 78],
        [57, 84, 121, 130, 7, 0, 38, 93, 75],
        [95, 108, 83, 107, 45, 38, 0, 59, 113],
        [150, 162, 142, 163, 98, 93, 59, 0, 168],
        [76, 102, 142, 147, 78, 75, 113, 168, 0],
    ];

    public static TimeSpan OneWay(string from, string to) => TimeSpan.FromMilliseconds(Milliseconds[Index(from)][Index(to)]);

    /// <summary>All places, the nearest first.</summary>
    public static IEnumerable<string> Nearest(string to) => Places.Select(place => place.Name).OrderBy(place => OneWay(place, to));

    private static int Index(string place) => Array.FindIndex(Places, each => each.Name == place);
}
