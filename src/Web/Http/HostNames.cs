using System.Globalization;
using System.Net;

namespace Dukaan.Web.Http;

/// <summary>Whether the Host header can be a host: a DNS name (RFC 1123, section 2.1) or an address, and perhaps a port.</summary>
public static class HostNames
{
    private const int MaxOfName = 253;
    private const int MaxOfLabel = 63;
    private const string Encoded = "xn--";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>
    /// The normal form in which hosts are compared: lower case, Punycode, without port or trailing dot. The framework decodes names
    /// whenever it is asked for the host.
    /// </summary>
    public static string Plain(HostString host) => new HostString(host.Host).ToUriComponent().ToLowerInvariant().TrimEnd('.');

    /// <summary>Host and port of an address as in a Host header: in Punycode.</summary>
    public static string Authority(Uri address) =>
        address.HostNameType != UriHostNameType.Dns ? address.Authority
        : address.IsDefaultPort ? address.IdnHost
        : string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost}:{address.Port}");

    /// <summary>None is valid: HTTP/1.0 has none.</summary>
    /// <param name="host">The header's value.</param>
    public static bool IsOne(string? host) => host is not { Length: > 0 } || IsOne(host.AsSpan());

    private static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text[0] == '[')
        {
            var end = text.IndexOf(']');
            return end > 0 && IPAddress.TryParse(text[1..end], out _) && IsPort(text[(end + 1)..]);
        }

        var colon = text.IndexOf(':');
        return colon < 0 ? IsName(text) : IsName(text[..colon]) && IsPort(text[colon..]);
    }

    /// <summary>The part from the colon; empty: no port.</summary>
    private static bool IsPort(ReadOnlySpan<char> text) =>
        text.IsEmpty
        || (text[0] == ':' && ushort.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0);

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name is [.., '.'])
        {
            name = name[..^1];
        }

        if (name.IsEmpty || name.Length > MaxOfName)
        {
            return false;
        }

        var encoded = false;
        for (var start = 0; start <= name.Length; )
        {
            var dot = name[start..].IndexOf('.');
            var label = dot < 0 ? name[start..] : name.Slice(start, dot);
            if (!IsLabel(label))
            {
                return false;
            }

            encoded |= label.StartsWith(Encoded, StringComparison.OrdinalIgnoreCase);
            start += label.Length + 1;
        }

        return !encoded || IsDecodable(name);
    }

    private static bool IsLabel(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label.Length > MaxOfLabel || label[0] == '-' || label[^1] == '-')
        {
            return false;
        }

        foreach (var c in label)
        {
            // DNS host names have no underscore, but names of containers do, which health checks use.
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether labels in Punycode (RFC 3492) can be decoded.</summary>
    private static bool IsDecodable(ReadOnlySpan<char> name)
    {
        try
        {
            return Idn.GetUnicode(name.ToString()).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
