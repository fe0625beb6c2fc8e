using System.Xml.Linq;
using Dukaan.Web.Html;
using Dukaan.Web.Sharing;

namespace Dukaan.Web.Tests.Sharing;

public class QrSvgTests
{
    [Fact]
    public void A_code_is_well_formed_says_what_it_is_and_escapes_it()
    {
        var svg = XDocument.Parse(QrSvg.Draw("https://shop.example/s/annapurna", "Annapurna's \"link\" <here> & now")).Root!;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("Annapurna's \"link\" <here> & now", svg.Attribute("aria-label")!.Value);
    }

    [Fact]
    public void A_code_has_four_modules_of_quiet_zone_on_every_side()
    {
        var svg = XDocument.Parse(QrSvg.Draw("upi://pay?pa=a1@upi&am=1.00", "Pay")).Root!;
        var size = int.Parse(svg.Attribute("viewBox")!.Value.Split(' ')[2]);
        var runs = svg.Elements()
            .Last()
            .Attribute("d")!
            .Value.Split('M', StringSplitOptions.RemoveEmptyEntries)
            .Select(run => run.Split(' ', 'h', 'v'))
            .Select(p => (X: int.Parse(p[0]), Y: int.Parse(p[1]), Length: int.Parse(p[2])))
            .ToList();

        Assert.Equal(4, runs.Min(r => r.X));
        Assert.Equal(4, runs.Min(r => r.Y));
        Assert.Equal(size - 4, runs.Max(r => r.X + r.Length));
        Assert.Equal(size - 5, runs.Max(r => r.Y));
    }

    [Fact]
    public void The_download_is_a_png_of_the_same_code() =>
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], QrPng.Draw("https://shop.example/s/annapurna").Take(4));
}
