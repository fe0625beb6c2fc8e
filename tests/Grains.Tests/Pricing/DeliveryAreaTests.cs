using System.Collections.Immutable;
using Dukaan.Pricing;
using Dukaan.Values;
using FsCheck;
using FsCheck.Fluent;
using static Dukaan.Grains.Tests.Pricing.Requests;

namespace Dukaan.Grains.Tests.Pricing;

/// <summary>Areas on a map: exact on their sides, and refused where they are none.</summary>
public sealed class DeliveryAreaTests
{
    /// <summary>Pune's middle, a square of about ten kilometres.</summary>
    private static readonly ImmutableArray<GeoPoint> Pune = Area(
        (18_470_000, 73_800_000),
        (18_470_000, 73_900_000),
        (18_570_000, 73_900_000),
        (18_570_000, 73_800_000)
    );

    /// <summary>
    /// Any ring of few small whole numbers that is an area, and any place near it: the sides' places are hit often. Compared with the
    /// angles by which the place sees each side, which add up to a whole turn inside and to nothing outside.
    /// </summary>
    [Fact]
    public void A_place_is_inside_exactly_if_the_area_winds_around_it_or_it_is_on_a_side()
    {
        var (areas, within) = (0, 0);
        Prop.ForAll(Rings(), Places(), (ring, place) =>
            {
                if (DeliveryArea.Check(ring, "area") is not null)
                {
                    return true;
                }

                var inside = DeliveryArea.Contains(ring, place);
                (areas, within) = (areas + 1, within + (inside ? 1 : 0));
                return inside == Winds(ring, place);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
        Assert.True(
            areas > 500 && within > 50,
            $"Of 5,000 rings {areas} are areas, and {within} places are in them: that shows too little."
        );
    }

    [Fact]
    public void Sides_that_meet_are_found_as_by_comparing_each_with_each() =>
        Prop.ForAll(Rings(), ring =>
            {
                var clean = DeliveryArea.Clean(ring);
                return clean.Length < 3 || (DeliveryArea.Check(clean, "area")?.Code == "area-crosses") == AnyMeet(clean);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Corners_and_sides_belong_to_the_area_and_a_decimetre_beside_them_does_not()
    {
        foreach (var corner in Pune)
        {
            Assert.True(DeliveryArea.Contains(Pune, corner));
        }

        Assert.True(DeliveryArea.Contains(Pune, new GeoPoint(18_470_000, 73_850_000)));
        Assert.False(DeliveryArea.Contains(Pune, new GeoPoint(18_469_999, 73_850_000)));
        Assert.True(DeliveryArea.Contains(Pune, new GeoPoint(18_470_001, 73_850_000)));
        Assert.False(DeliveryArea.Contains(Pune, new GeoPoint(18_500_000, 73_900_001)));
    }

    [Fact]
    public void What_is_no_area_is_refused_with_its_reason()
    {
        Assert.Null(Check(Pune));
        Assert.Equal("area-corners", Check(Pune[..2]));
        Assert.Equal("area-corners", Check([.. Enumerable.Range(0, 101).Select(i => new GeoPoint(i * i, i))]));
        Assert.Null(Check([.. Enumerable.Range(0, 100).Select(i => new GeoPoint(i * i, i))]));
        Assert.Equal("area-crosses", Check([Pune[0], Pune[2], Pune[1], Pune[3]]));
        Assert.Equal("area-crosses", Check(Area((0, 0), (0, 10), (0, 20)))); // a line
        Assert.Equal("area-crosses", Check(Area((0, 0), (0, 10), (0, 4), (9, 4)))); // back along itself
        Assert.Equal("area-crosses", Check(Area((0, 0), (0, 10), (10, 10), (5, 5), (0, 5), (5, 0)))); // a corner on a side
        Assert.Equal("area-date-line", Check(Area((0, 179_000_000), (0, -179_000_000), (5_000_000, 179_500_000))));
        Assert.Equal("area-unreadable", Check(Area((0, 0), (91_000_000, 0), (0, 5))));
        Assert.Equal("area-unreadable", Check(Area((0, 0), (int.MinValue, 0), (0, int.MinValue))));
        Assert.Equal(Pune.AsEnumerable(), DeliveryArea.Clean([.. Pune, Pune[3], Pune[0]]).AsEnumerable());
    }

    [Fact]
    public void An_order_goes_to_the_area_it_is_in_with_its_fee_and_its_minimum()
    {
        var terms = Delivering(Zone("all", 9_000, ["IN"]), Zone("area", 2_000) with { Area = Pune, MinimumOrder = 50_000 });
        PricedOrder To(GeoPoint? at, long price) => Pricer.Price(Of(terms, Line("a", price)) with { To = Requests.Pune with { At = at } });
        var inside = To(new GeoPoint(18_500_000, 73_850_000), 60_000);
        Assert.Equal(("area", 2_000L), (inside.Amounts.Delivery.Zone, inside.Amounts.Delivery.Charge.Amount));
        Assert.Null(inside.MinimumProblem);
        var small = To(new GeoPoint(18_500_000, 73_850_000), 49_999);
        Assert.Equal(("below-minimum", 50_000L), (small.MinimumProblem?.Code, small.MinimumProblem?.NewTotal?.Amount));
        Assert.Equal("all", To(new GeoPoint(18_600_000, 73_850_000), 100).Amounts.Delivery.Zone);
        Assert.Equal("all", To(null, 100).Amounts.Delivery.Zone);

        terms = Delivering(Zone("area", 2_000) with { Area = Pune });
        Assert.False(Zones.AreOne(terms.Delivery));
        Assert.Equal(
            ("position-needed", "customer.address.position"),
            (To(null, 100).DeliveryProblem?.Code, To(null, 100).DeliveryProblem?.Field)
        );
        Assert.Equal("not-delivered-there", To(new GeoPoint(0, 0), 100).DeliveryProblem?.Code);
    }

    [Fact]
    public void A_shop_has_at_most_twenty_areas()
    {
        ImmutableArray<DeliveryZone> Zones(int count) =>
            [.. Enumerable.Range(0, count).Select(i => Zone(Ids.Token(), i) with { Id = Ids.Derive("zone", $"{i}"), Area = Pune })];
        Assert.True(ZoneRules.Clean(Zones(20), "IN").Ok);
        Assert.Equal("too-many-areas", ZoneRules.Clean(Zones(21), "IN").Error?.Code);
        Assert.Equal(
            ("area-crosses", "delivery.zones[0].area"),
            (
                ZoneRules.Clean([Zones(1)[0] with { Area = [Pune[0], Pune[2], Pune[1], Pune[3]] }], "IN").Error?.Code,
                ZoneRules.Clean([Zones(1)[0] with { Area = [Pune[0], Pune[2], Pune[1], Pune[3]] }], "IN").Error?.Field
            )
        );
    }

    private static string? Check(ImmutableArray<GeoPoint> area) => DeliveryArea.Check(area, "area")?.Code;

    private static ImmutableArray<GeoPoint> Area(params (int Latitude, int Longitude)[] corners) =>
        [.. corners.Select(corner => new GeoPoint(corner.Latitude, corner.Longitude))];

    private static Gen<GeoPoint> Near { get; } =
        Gen.Choose(-4, 4).SelectMany(latitude => Gen.Choose(-4, 4), (latitude, longitude) => new GeoPoint(latitude, longitude));

    private static Arbitrary<GeoPoint> Places() => Near.ToArbitrary();

    private static Arbitrary<ImmutableArray<GeoPoint>> Rings() =>
        Gen.Choose(3, 7).SelectMany(count => Near.ArrayOf(count)).Select(corners => corners.ToImmutableArray()).ToArbitrary();

    private static bool Winds(ImmutableArray<GeoPoint> ring, GeoPoint place)
    {
        var turned = 0d;
        for (var i = 0; i < ring.Length; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Length]);
            var (ax, ay, bx, by) = (
                a.Longitude - place.Longitude,
                a.Latitude - place.Latitude,
                b.Longitude - place.Longitude,
                b.Latitude - place.Latitude
            );
            var (cross, dot) = (ax * by - ay * bx, ax * bx + ay * by);
            if (cross == 0 && dot <= 0)
            {
                return true; // it is on the side
            }

            turned += Math.Atan2(cross, dot);
        }

        return Math.Abs(turned) > Math.PI;
    }

    /// <summary>Whether two sides have a place in common that is not the corner between them.</summary>
    private static bool AnyMeet(ImmutableArray<GeoPoint> ring)
    {
        for (var i = 0; i < ring.Length; i++)
        {
            for (var j = i + 1; j < ring.Length; j++)
            {
                var (a, b, c, d) = (ring[i], ring[(i + 1) % ring.Length], ring[j], ring[(j + 1) % ring.Length]);
                var shared = new[] { a, b }.Intersect([c, d]).ToList();
                var neighbours = j == i + 1 || (i == 0 && j == ring.Length - 1);
                if (
                    Common(a, b, c, d)
                        .Any(place =>
                            !neighbours
                            || !shared.Contains(new GeoPoint((int)place.Y, (int)place.X))
                            || place.X % 1 != 0
                            || place.Y % 1 != 0
                        )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Where two sides meet: nowhere, at one place, or at both ends of what they have in common.</summary>
    private static IEnumerable<(decimal X, decimal Y)> Common(GeoPoint a, GeoPoint b, GeoPoint c, GeoPoint d)
    {
        decimal rx = b.Longitude - a.Longitude,
            ry = b.Latitude - a.Latitude,
            sx = d.Longitude - c.Longitude,
            sy = d.Latitude - c.Latitude;
        decimal qx = c.Longitude - a.Longitude,
            qy = c.Latitude - a.Latitude;
        var (cross, length) = (rx * sy - ry * sx, rx * rx + ry * ry);
        if (cross != 0)
        {
            var (t, u) = ((qx * sy - qy * sx) / cross, (qx * ry - qy * rx) / cross);
            if (t is >= 0 and <= 1 && u is >= 0 and <= 1)
            {
                yield return (Math.Round(a.Longitude + t * rx, 9), Math.Round(a.Latitude + t * ry, 9));
            }
        }
        else if (qx * ry == qy * rx && length > 0)
        {
            var (from, to) = ((qx * rx + qy * ry) / length, ((qx + sx) * rx + (qy + sy) * ry) / length);
            var (first, last) = (Math.Max(0, Math.Min(from, to)), Math.Min(1, Math.Max(from, to)));
            if (first <= last)
            {
                yield return (Math.Round(a.Longitude + first * rx, 9), Math.Round(a.Latitude + first * ry, 9));
                yield return (Math.Round(a.Longitude + last * rx, 9), Math.Round(a.Latitude + last * ry, 9));
            }
        }
    }
}
