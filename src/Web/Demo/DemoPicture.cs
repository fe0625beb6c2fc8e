using System.Text;

namespace Dukaan.Web.Demo;

/// <summary>An own drawing in five colours.</summary>
/// <param name="Drawing">The name of an SVG file in <c>Drawings/</c>; its colours are written <c>{bg}</c>, <c>{bg2}</c>, <c>{a}</c>,
/// <c>{b}</c>, <c>{c}</c>.</param>
/// <param name="Colours">Five colours for these, in this order, as <c>rrggbb</c> between spaces.</param>
internal sealed record DemoPicture(string Drawing, string Colours)
{
    private static readonly string[] Names = ["{bg}", "{bg2}", "{a}", "{b}", "{c}"];

    /// <summary>The SVG document with its colours filled in.</summary>
    /// <exception cref="InvalidOperationException">There is no such drawing, or not five colours: an error in a shop's file.</exception>
    internal byte[] Draw()
    {
        var svg = new StringBuilder(DemoContent.Read($"Drawings.{Drawing}.svg"));
        var colours = Colours.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (colours.Length != Names.Length)
        {
            throw new InvalidOperationException($"The drawing {Drawing} takes {Names.Length} colours, not '{Colours}'.");
        }

        foreach (var (name, colour) in Names.Zip(colours))
        {
            svg.Replace(name, $"#{colour}");
        }

        return Encoding.UTF8.GetBytes(svg.ToString());
    }
}
