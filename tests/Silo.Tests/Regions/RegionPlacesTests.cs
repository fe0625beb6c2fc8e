using Dukaan.Silo.Regions;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>Where a region is thought to be whose home can move.</summary>
public sealed class RegionPlacesTests
{
    private static readonly Uri InBom = new("http://bom1");
    private static readonly Uri InSin = new("http://sin1");

    private readonly RegionPlaces _places = new(
        new RegionOptions(
            "fra1",
            new Dictionary<string, IReadOnlyList<Uri>> { ["bom1"] = [InBom, InSin], ["fra1"] = [new("http://fra1")] },
            "bom1",
            "secret"
        )
    );

    [Fact]
    public void Who_finds_it_away_goes_on_to_the_next_place_and_a_late_finder_does_not_go_back()
    {
        Assert.Equal(InBom, _places.Of("bom1"));

        _places.IsAway("bom1", InBom);
        _places.IsAway("bom1", InBom);

        Assert.Equal(InSin, _places.Of("bom1"));

        _places.IsAway("bom1", InSin);

        Assert.Equal(InBom, _places.Of("bom1"));
    }

    [Fact]
    public void Who_waits_for_it_at_another_place_is_told_once_it_is_found()
    {
        var (atBom, atSin) = (_places.Elsewhere("bom1", InBom), _places.Elsewhere("bom1", InSin));

        _places.IsAt("bom1", InSin);

        Assert.Equal((InSin, true, false), (_places.Of("bom1"), atBom.IsCancellationRequested, atSin.IsCancellationRequested));
        Assert.False(_places.Elsewhere("bom1", InBom).IsCancellationRequested, "Who comes later waits anew.");
    }

    [Fact]
    public void A_region_of_one_place_stays_there()
    {
        _places.IsAway("fra1", _places.Of("fra1"));

        Assert.Equal(new Uri("http://fra1"), _places.Of("fra1"));
        Assert.False(_places.Elsewhere("fra1", _places.Of("fra1")).CanBeCanceled);
    }
}
