using System.Collections.Frozen;
using System.Globalization;

namespace Dukaan.Pricing;

/// <summary>
/// Roughly where postal codes are, in countries whose codes say so: in India the first two digits of a PIN code name a postal circle or a
/// part of one (India Post, "Know your PIN code"). The points are the middles of these, by eye and to half a degree or so: enough to know
/// which of a shop's locations is nearer, where codes do not begin alike.
/// </summary>
public static class PostalPlaces
{
    private const string India = "IN";
    private const double EarthRadius = 6_371; // km
    private const int Digits = 6;

    // First two digits, latitude, longitude.
    private static readonly FrozenDictionary<string, (double Latitude, double Longitude)> Circles = Read(
        """
        11 28.6 77.2 12 28.9 76.3 13 29.9 76.9 14 31.2 75.5 15 30.4 74.9 16 30.7 76.7 17 31.7 77.0 18 32.8 75.0 19 34.1 75.0
        20 27.5 78.6 21 25.6 81.3 22 26.3 82.0 23 25.2 83.0 24 29.0 79.0 25 29.0 77.7 26 28.6 80.2 27 26.9 82.9 28 25.9 78.8
        30 26.9 75.5 31 25.0 74.3 32 26.3 76.4 33 28.0 74.5 34 26.3 72.5 36 22.3 70.6 37 23.2 69.8 38 23.2 72.5 39 21.9 73.0
        40 19.1 73.0 41 18.2 74.5 42 20.0 74.3 43 19.5 76.0 44 20.9 78.5 45 23.0 76.2 46 23.3 78.0 47 25.5 78.6 48 23.3 80.3
        49 21.3 81.8 50 17.6 78.5 51 14.6 78.4 52 15.9 80.2 53 17.2 82.3 56 13.2 77.3 57 13.0 75.6 58 15.5 75.2 59 16.0 74.7
        60 12.9 79.9 61 10.8 79.4 62 9.6 78.0 63 11.6 78.2 64 11.0 77.0 67 11.5 75.7 68 10.0 76.4 69 8.9 76.7
        70 22.6 88.4 71 22.8 87.8 72 22.3 87.4 73 26.0 88.6 74 23.0 88.6 75 20.5 85.9 76 20.0 84.0 77 21.5 84.5 78 26.4 92.3
        79 25.5 93.3 80 25.5 85.4 81 24.6 86.3 82 24.2 85.3 83 23.0 85.6 84 26.1 85.0 85 25.9 86.8
        """
    );

    /// <summary>The distance of two codes in kilometres, or null where one of them does not say where it is.</summary>
    /// <param name="country">Of both.</param>
    /// <param name="one">As <see cref="PostalCodes.Compact"/>.</param>
    /// <param name="other">Likewise.</param>
    public static double? Distance(string country, string one, string other) =>
        country == India && Find(one) is { } from && Find(other) is { } to ? Between(from, to) : null;

    private static (double Latitude, double Longitude)? Find(string code) =>
        code.Length == Digits && Circles.TryGetValue(code[..2], out var place) ? place : null;

    /// <summary>On a sphere, by the haversine formula.</summary>
    private static double Between((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (north, south) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var (up, along) = (Math.Sin((north - south) / 2), Math.Sin(double.DegreesToRadians(from.Longitude - to.Longitude) / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt((up * up) + (Math.Cos(north) * Math.Cos(south) * along * along)));
    }

    private static FrozenDictionary<string, (double Latitude, double Longitude)> Read(string table) =>
        table
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Chunk(3)
            .ToFrozenDictionary(
                row => row[0],
                row => (double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)),
                StringComparer.Ordinal
            );
}
