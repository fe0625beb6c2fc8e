using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dukaan.Values;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>
/// An area as a seller writes it: a corner a line, latitude and longitude in degrees; or GeoJSON with one polygon without holes (RFC 7946),
/// also as the only feature of a collection, as drawing programs export it.
/// </summary>
internal static class AreaText
{
    public const string Field = "area";

    /// <summary>More than the most corners that an area has, so that what is wrong with it is its number of corners.</summary>
    private const int MaxLines = 200;

    public static string Write(ImmutableArray<GeoPoint> area) =>
        string.Join(
            '\n',
            area.Select(corner =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(decimal)corner.Latitude / GeoPoint.Degree:0.00000#}, {(decimal)corner.Longitude / GeoPoint.Degree:0.00000#}"
                )
            )
        );

    /// <summary>The corners, not checked; empty for an empty text.</summary>
    public static Result<ImmutableArray<GeoPoint>> Read(string text) =>
        text.Trim() is ['{', ..] json
            ? OfJson(json)
            : OfLines(text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Result<ImmutableArray<GeoPoint>> OfLines(string[] lines) => Whole([.. lines.Take(MaxLines).Select(GeoPoint.Read)]);

    private static Result<ImmutableArray<GeoPoint>> OfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return Ring(json.RootElement) is { } ring ? Whole([.. ring.EnumerateArray().Take(MaxLines).Select(Corner)]) : Unreadable();
        }
        catch (JsonException)
        {
            return Unreadable();
        }
    }

    private static Result<ImmutableArray<GeoPoint>> Whole(List<GeoPoint?> corners)
    {
        ImmutableArray<GeoPoint> read = [.. corners.OfType<GeoPoint>()];
        return read.Length == corners.Count ? read : Unreadable();
    }

    /// <summary>The outer ring of the only polygon; null: there is none, or more than one, or it has holes.</summary>
    private static JsonElement? Ring(JsonElement json)
    {
        for (var depth = 0; depth < 4 && json.ValueKind == JsonValueKind.Object; depth++)
        {
            if (
                json.TryGetProperty("features", out var features)
                && features.ValueKind == JsonValueKind.Array
                && features.GetArrayLength() == 1
            )
            {
                json = features[0];
            }
            else if (json.TryGetProperty("geometry", out var geometry))
            {
                json = geometry;
            }
            else
            {
                return
                    json.TryGetProperty("type", out var type)
                    && type.ValueKind == JsonValueKind.String
                    && type.ValueEquals("Polygon")
                    && json.TryGetProperty("coordinates", out var rings)
                    && rings.ValueKind == JsonValueKind.Array
                    && rings.GetArrayLength() == 1
                    && rings[0].ValueKind == JsonValueKind.Array
                    ? rings[0]
                    : null;
            }
        }

        return null;
    }

    /// <summary>GeoJSON has the longitude first.</summary>
    private static GeoPoint? Corner(JsonElement corner) =>
        corner.ValueKind == JsonValueKind.Array
        && corner.GetArrayLength() is 2 or 3
        && corner.EnumerateArray().All(each => each.ValueKind == JsonValueKind.Number)
            ? GeoPoint.Of(corner[1].GetDouble(), corner[0].GetDouble())
            : null;

    private static Error Unreadable() =>
        Error.Invalid(
            Field,
            "area-unreadable",
            "Write a corner a line, such as 18.5204, 73.8567, or GeoJSON with one polygon without holes."
        );
}
