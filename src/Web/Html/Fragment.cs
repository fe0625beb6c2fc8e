using System.Text;

namespace Dukaan.Web.Html;

/// <summary>HTML that is complete and escaped; interpolating it does not escape it again.</summary>
/// <param name="Utf8">Immutable.</param>
public readonly record struct Fragment(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Builds one: literals as they are, values escaped.</summary>
    public static Fragment Of(ref HtmlInterpolation html) => html.TakeFragment();

    /// <summary>
    /// Takes a text as HTML without escaping: only for constants of the program and the output of trusted libraries, such as a QR code's
    /// SVG.
    /// </summary>
    public static Fragment Trusted(string html) => new(Encoding.UTF8.GetBytes(html));

    /// <summary>The fragment if the condition holds, else nothing: <c>{Fragment.If(sold, SoldOut)}</c>.</summary>
    public static Fragment If(bool condition, Fragment html) => condition ? html : default;

    /// <summary>The fragments, concatenated.</summary>
    public static Fragment Join(IEnumerable<Fragment> fragments)
    {
        using var writer = new HtmlWriter(1024);
        foreach (var fragment in fragments)
        {
            writer.Write(fragment);
        }

        return writer.ToFragment();
    }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}
