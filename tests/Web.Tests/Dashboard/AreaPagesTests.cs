using System.Text.RegularExpressions;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Pricing;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>The area of a delivery zone, as its seller writes it.</summary>
public sealed class AreaPagesTests(DashboardCollection.Running running) : DashboardTest(running)
{
    private const string GeoJson = """
        {"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":
        [[[73.8,18.47],[73.9,18.47],[73.9,18.57,560],[73.8,18.47]]]}}]}
        """;

    [Fact]
    public async Task An_area_is_written_kept_and_refused_beside_its_field()
    {
        using var shop = await NewShop();
        await shop.Open("delivery/zones/new");
        await shop.Submit(
            "delivery/zones",
            ("name", "Pune"),
            ("area", "18.47, 73.80\n18.57, 73.90\n18.47, 73.90\n18.57, 73.80"),
            ("kind", "flat"),
            ("fee.amount", "20"),
            ("minimumOrder", "300")
        );
        shop.Browser.Is(422);
        Assert.Contains("cross", shop.Page.Text, StringComparison.Ordinal);
        Assert.Contains("18.57, 73.90", shop.Page.Html, StringComparison.Ordinal);
        await shop.Submit("delivery/zones", ("area", GeoJson));
        shop.Browser.Is(200);
        var id = Regex.Match(shop.Page.Html, "delivery/zones/([0-9a-z]{26})").Groups[1].Value;
        var form = (await shop.Open($"delivery/zones/{id}")).Form(shop.Url($"delivery/zones/{id}"));
        Assert.Equal("18.47000, 73.80000\n18.47000, 73.90000\n18.57000, 73.90000", form["area"]!.ReplaceLineEndings("\n"));
        Assert.Equal("300", form["minimumOrder"]);
        await shop.Submit($"delivery/zones/{id}", ("area", ""), ("minimumOrder", ""));
        shop.Browser.Is(200);
    }

    [Theory]
    [InlineData("""{"type":"Point","coordinates":[73.8,18.4]}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[9,"0"],[9,9],[0,0]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1e999,0],[9,9],[0,0]]]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("{not json")]
    [InlineData("18.4, 73.8\nhere\n18.5, 73.9")]
    [InlineData("18.4, 273.8")]
    public void What_is_no_area_is_said_so(string text) =>
        Assert.Equal(("area-unreadable", "area"), (AreaText.Read(text).Error?.Code, AreaText.Read(text).Error?.Field));

    [Fact]
    public void What_is_written_is_read_again_to_the_last_digit()
    {
        var area = AreaText.Read("18.520431, -73.856744\n-0.000001, 0\n90, 180").Value;
        Assert.Equal(
            [new GeoPoint(18_520_431, -73_856_744), new GeoPoint(-1, 0), new GeoPoint(90_000_000, 180_000_000)],
            area.AsEnumerable()
        );
        Assert.Equal(area.AsEnumerable(), AreaText.Read(AreaText.Write(area)).Value.AsEnumerable());
        Assert.Empty(AreaText.Read(" \n").Value);
    }
}
