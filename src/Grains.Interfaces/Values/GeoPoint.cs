using System.Globalization;
using System.Text.RegularExpressions;

namespace Dukaan.Values;

/// <summary>A place on the earth (WGS 84), in millionths of a degree: whole numbers, so that what is computed of it is exact.</summary>
/// <param name="Latitude">−90,000,000 to 90,000,000; north is positive.</param>
/// <param name="Longitude">−180,000,000 to 180,000,000; east is positive.</param>
[GenerateSerializer, Immutable, Alias("geo-point")]
public sealed partial record GeoPoint(int Latitude, int Longitude)
{
    /// <summary>A degree.</summary>
    public const int Degree = 1_000_000;

    private const int MaxText = 300;

    /// <summary>Rounded to a millionth of a degree, a decimetre; null: there is no such place.</summary>
    public static GeoPoint? Of(double latitude, double longitude) =>
        Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new GeoPoint((int)Math.Round(latitude * Degree), East((int)Math.Round(longitude * Degree)))
            : null;

    /// <summary>The 180th meridian has one name.</summary>
    private static int East(int longitude) => longitude == -180 * Degree ? 180 * Degree : longitude;

    /// <summary>
    /// Reads latitude and longitude in degrees, such as <c>18.5204, 73.8567</c>: as typed, or in a link of a map that somebody shared.
    /// Null: the text has none. Numbers elsewhere in a link, such as of a house, are no place, and a decimal comma is none.
    /// </summary>
    public static GeoPoint? Read(string? text)
    {
        if (text is not { Length: > 0 and <= MaxText })
        {
            return null;
        }

        var plain = InputNormalizer.Normalize(text).Replace("%2C", ",", StringComparison.OrdinalIgnoreCase);
        var pair = plain.Contains("://", StringComparison.Ordinal) ? InLink().Match(plain) : Alone().Match(plain);
        return pair.Success ? Of(Number(pair, 1), Number(pair, 2)) : null;
    }

    /// <summary>To a hundred-thousandth of a degree, about a metre: what an address needs.</summary>
    public GeoPoint ToMetres() => new((int)(Math.Round(Latitude / 10m) * 10), (int)(Math.Round(Longitude / 10m) * 10));

    /// <summary>As <see cref="Read"/> reads it: <c>18.520400,73.856700</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(decimal)Latitude / Degree:0.000000},{(decimal)Longitude / Degree:0.000000}");

    private static double Number(Match pair, int group) => double.Parse(pair.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A\s*([+-]?[0-9]{1,2}(?:\.[0-9]{1,15})?)°?(?:\s*[,;]\s*|\s+)([+-]?[0-9]{1,3}(?:\.[0-9]{1,15})?)°?\s*\z")]
    private static partial Regex Alone();

    /// <summary>The place that is asked for, else the pin's, else the middle of the map.</summary>
    [GeneratedRegex(
        @"(?:[?&](?:q|ll|query|destination|daddr)=(?:loc:)?|!3d|/@)(-?[0-9]{1,2}\.[0-9]{1,15})(?:,\+?|!4d)(-?[0-9]{1,3}\.[0-9]{1,15})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex InLink();
}
