using Microsoft.Extensions.Primitives;

namespace Dukaan.Web.Assets;

/// <summary>Which encodings of a body a client accepts (RFC 9110, section 12.5.3).</summary>
public static class AcceptedEncoding
{
    /// <summary>Chooses Brotli before gzip before none, among the accepted ones with the greatest weight.</summary>
    public static BodyEncoding Choose(StringValues accept)
    {
        float brotli = -1,
            gzip = -1,
            identity = -1,
            any = -1;
        foreach (var header in accept)
        {
            var rest = header.AsSpan();
            while (!rest.IsEmpty)
            {
                var comma = rest.IndexOf(',');
                var (name, weight) = Read(comma < 0 ? rest : rest[..comma]);
                rest = comma < 0 ? default : rest[(comma + 1)..];
                switch (name)
                {
                    case "br":
                        brotli = weight;
                        break;
                    case "gzip":
                        gzip = weight;
                        break;
                    case "identity":
                        identity = weight;
                        break;
                    case "*":
                        any = weight;
                        break;
                }
            }
        }

        brotli = brotli < 0 ? any : brotli;
        gzip = gzip < 0 ? any : gzip;
        if (brotli > 0 && brotli >= gzip && brotli >= identity)
        {
            return BodyEncoding.Brotli;
        }

        return gzip > 0 && gzip >= identity ? BodyEncoding.Gzip : BodyEncoding.Identity;
    }

    private static (string Name, float Weight) Read(ReadOnlySpan<char> part)
    {
        part = part.Trim();
        var semicolon = part.IndexOf(';');
        if (semicolon < 0)
        {
            return (Known(part), 1);
        }

        var parameter = part[(semicolon + 1)..].Trim();
        var weight =
            parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && float.TryParse(
                parameter[2..],
                System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture,
                out var q
            )
                ? Math.Clamp(q, 0, 1)
                : 0;
        return (Known(part[..semicolon].TrimEnd()), weight);
    }

    /// <summary>The name, without allocating a string.</summary>
    private static string Known(ReadOnlySpan<char> name) =>
        name.Equals("br", StringComparison.OrdinalIgnoreCase) ? "br"
        : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? "gzip"
        : name.Equals("identity", StringComparison.OrdinalIgnoreCase) ? "identity"
        : name is "*" ? "*"
        : "";
}
