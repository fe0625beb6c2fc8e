using Dukaan.Values;

namespace Dukaan.Grains.Interfaces.Tests.Values;

/// <summary>Places on the earth as people write them.</summary>
public sealed class GeoPointTests
{
    [Theory]
    [InlineData("18.5204, 73.8567", 18_520_400, 73_856_700)]
    [InlineData(" 18.5204 73.8567 ", 18_520_400, 73_856_700)]
    [InlineData("-33.8688;151.2093", -33_868_800, 151_209_300)]
    [InlineData("१८.५२०४, ७३.८५६७", 18_520_400, 73_856_700)]
    [InlineData("https://maps.google.com/?q=18.520430,73.856744", 18_520_430, 73_856_744)]
    [InlineData("https://www.google.com/maps/place/Pune/@18.5204,73.8567,12z", 18_520_400, 73_856_700)]
    [InlineData("https://maps.example/?ll=18.5204%2C73.8567", 18_520_400, 73_856_700)]
    [InlineData("https://www.google.com/maps/place/Flat+4,+21+MG+Road/@18.5,73.8,17z/data=!3d18.5204!4d73.8567", 18_500_000, 73_800_000)]
    [InlineData("https://www.google.com/maps/place/Flat+4,+21+MG+Road/data=!3d18.5204!4d73.8567", 18_520_400, 73_856_700)]
    [InlineData("12, -180", 12_000_000, 180_000_000)]
    [InlineData("90,180", 90_000_000, 180_000_000)]
    [InlineData("0.0000004, -0.0000006", 0, -1)]
    public void A_pair_of_degrees_is_read(string text, int latitude, int longitude)
    {
        var read = GeoPoint.Read(text);
        Assert.Equal(new GeoPoint(latitude, longitude), read);
        Assert.Equal(read, GeoPoint.Read(read!.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("MG Road 12")]
    [InlineData("91, 10")]
    [InlineData("10, 181")]
    [InlineData("411001")]
    [InlineData("18,52, 73,85")]
    [InlineData("18.52,73.85,12")]
    [InlineData("https://maps.example/place/Flat+4,+21+MG+Road")]
    [InlineData("1234.5, 6")]
    [InlineData("https://maps.app.goo.gl/abcDEF123")]
    public void What_is_no_place_is_none(string? text) => Assert.Null(GeoPoint.Read(text));
}
