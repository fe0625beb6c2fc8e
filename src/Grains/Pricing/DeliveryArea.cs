namespace Dukaan.Pricing;

/// <summary>
/// Areas that are drawn on a map, as rings of corners: the last is joined to the first. Between corners a side is straight in degrees, as
/// in GeoJSON (RFC 7946). All is computed with whole numbers: two products of differences of millionths of degrees fit into 64 bits.
/// </summary>
public static class DeliveryArea
{
    public const int MinCorners = 3;
    public const int MaxCorners = 100;

    /// <summary>The most zones of a shop that have an area.</summary>
    public const int MaxAreas = 20;

    private const int HalfWorld = 180 * GeoPoint.Degree;

    /// <summary>Whether a place is in an area. A place on a side or a corner is.</summary>
    public static bool Contains(ImmutableArray<GeoPoint> area, GeoPoint place)
    {
        var inside = false;
        for (var i = 0; i < area.Length; i++)
        {
            var (a, b) = (area[i], area[(i + 1) % area.Length]);
            var turn = Turn(a, b, place);
            if (turn == 0 && IsBetween(a, b, place))
            {
                return true;
            }

            // A side that crosses the parallel of the place, east of it. One end counts to the side, so that a corner is crossed once.
            if (a.Latitude > place.Latitude != b.Latitude > place.Latitude && turn > 0 == b.Latitude > a.Latitude)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    /// <summary>Without the repeat of the first corner with which GeoJSON ends a ring, and without corners twice in a row.</summary>
    public static ImmutableArray<GeoPoint> Clean(ImmutableArray<GeoPoint> area)
    {
        ImmutableArray<GeoPoint> corners = [.. area.Where((corner, i) => i == 0 || corner != area[i - 1])];
        return corners.Length > 1 && corners[0] == corners[^1] ? corners[..^1] : corners;
    }

    /// <summary>What is wrong with a cleaned area, or null.</summary>
    public static Error? Check(ImmutableArray<GeoPoint> area, string field)
    {
        if (area.Length is < MinCorners or > MaxCorners)
        {
            return Error.Invalid(field, "area-corners", $"An area has {MinCorners} to {MaxCorners} corners.");
        }

        if (area.Any(corner => Math.Abs((long)corner.Latitude) > HalfWorld / 2 || Math.Abs((long)corner.Longitude) > HalfWorld))
        {
            return Error.Invalid(field, "area-unreadable", "A corner is a latitude of −90 to 90 and a longitude of −180 to 180 degrees.");
        }

        if (Sides(area).Any(side => Math.Abs((long)side.A.Longitude - side.B.Longitude) > HalfWorld))
        {
            return Error.Invalid(field, "area-date-line", "An area cannot cross the 180th meridian. Draw one on each side of it.");
        }

        return Crosses(area)
            ? Error.Invalid(field, "area-crosses", "The sides of the area cross or touch. Put its corners in their order around it.")
            : null;
    }

    private static List<(GeoPoint A, GeoPoint B)> Sides(ImmutableArray<GeoPoint> area) =>
        [.. area.Select((corner, i) => (corner, area[(i + 1) % area.Length]))];

    /// <summary>Whether sides meet elsewhere than at the corner that they share.</summary>
    private static bool Crosses(ImmutableArray<GeoPoint> area)
    {
        var sides = Sides(area);
        for (var i = 0; i < sides.Count; i++)
        {
            // Back along the same line.
            var next = sides[(i + 1) % sides.Count];
            if (
                Turn(sides[i].A, sides[i].B, next.B) == 0
                && (IsBetween(sides[i].A, sides[i].B, next.B) || IsBetween(next.A, next.B, sides[i].A))
            )
            {
                return true;
            }

            for (var j = i + 2; j < sides.Count; j++)
            {
                if (!(i == 0 && j == sides.Count - 1) && Meet(sides[i], sides[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Meet((GeoPoint A, GeoPoint B) one, (GeoPoint A, GeoPoint B) other)
    {
        var (a, b) = (Turn(one.A, one.B, other.A), Turn(one.A, one.B, other.B));
        var (c, d) = (Turn(other.A, other.B, one.A), Turn(other.A, other.B, one.B));
        return (a * b < 0 && c * d < 0)
            || (a == 0 && IsBetween(one.A, one.B, other.A))
            || (b == 0 && IsBetween(one.A, one.B, other.B))
            || (c == 0 && IsBetween(other.A, other.B, one.A))
            || (d == 0 && IsBetween(other.A, other.B, one.B));
    }

    /// <summary>1: the way from a to b to c turns left; −1: right; 0: it goes straight on, or back.</summary>
    private static int Turn(GeoPoint a, GeoPoint b, GeoPoint c) =>
        Math.Sign(
            ((long)b.Longitude - a.Longitude) * ((long)c.Latitude - a.Latitude)
                - ((long)b.Latitude - a.Latitude) * ((long)c.Longitude - a.Longitude)
        );

    /// <summary>Whether a place that is on the line through two others is between them, or one of them.</summary>
    private static bool IsBetween(GeoPoint a, GeoPoint b, GeoPoint place) =>
        place.Longitude >= Math.Min(a.Longitude, b.Longitude)
        && place.Longitude <= Math.Max(a.Longitude, b.Longitude)
        && place.Latitude >= Math.Min(a.Latitude, b.Latitude)
        && place.Latitude <= Math.Max(a.Latitude, b.Latitude);
}
