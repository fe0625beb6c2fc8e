using System.Globalization;

namespace Dukaan.Domains;

/// <summary>A domain name, such as <c>shop.example.com</c>: lower case, punycode for other letters, no dot at the end.</summary>
public static class DomainName
{
    /// <summary>The greatest length (RFC 1035, section 2.3.4, less the two octets that exist only on the wire).</summary>
    public const int Max = 253;

    private const int MaxLabel = 63;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The domain in what a person typed or pasted: <c>https://Shop.Example.com/</c> is <c>shop.example.com</c>.</summary>
    public static Result<string> Read(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            text = address.Host;
        }

        text = text.TrimEnd('/').TrimEnd('.');
        return text.Length == 0 ? Error.Invalid("name", "domain-empty", "Type the name you own, such as shop.example.com.")
            : Ascii(text) is { } name && Is(name) ? name
            : Error.Invalid(
                "name",
                "domain-invalid",
                "That is not a name such as shop.example.com: letters, digits and hyphens, with dots between."
            );
    }

    /// <summary>
    /// Whether the text is a domain name in the stored form. All input is checked with this before it becomes a grain key.
    /// </summary>
    public static bool Is(string name)
    {
        if (name.Length is 0 or > Max || !name.Contains('.', StringComparison.Ordinal))
        {
            return false;
        }

        var labels = name.Split('.');
        return labels.All(IsLabel) && labels[^1].Any(char.IsAsciiLetter); // four numbers are an IP address
    }

    /// <summary>The domain as people read it, in its own script.</summary>
    /// <param name="name">In the stored form.</param>
    public static string Readable(string name)
    {
        try
        {
            return Idn.GetUnicode(name);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabel
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private static string? Ascii(string text)
    {
        try
        {
            return Idn.GetAscii(text).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
