using System.Text;
using System.Text.Json.Serialization;
using Dukaan.Domains;

namespace Dukaan.Messages;

/// <summary>
/// An e-mail address as it is stored: the part before the @ as it was typed, the domain in small letters and punycode. Addresses with
/// quotes, comments or other letters before the @ are refused: few relays take them.
/// </summary>
[GenerateSerializer, Immutable, Alias("email-address")]
public readonly record struct EmailAddress(string Text)
{
    /// <summary>RFC 5321, section 4.5.3.1.3, less the angle brackets.</summary>
    public const int MaxLength = 254;

    private const int MaxLocal = 64;
    private const string Special = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Reads what a person typed or pasted.</summary>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        var typed = UnicodeForm.In(NormalizationForm.FormKC, (text ?? "").Trim());
        if (typed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            typed = typed["mailto:".Length..];
        }

        var at = typed.LastIndexOf('@');
        if (at < 1 || typed.Length > MaxLength || !IsLocal(typed[..at]) || DomainName.Read(typed[(at + 1)..]) is not { Ok: true } domain)
        {
            return false;
        }

        // What DomainName.Read drops from a pasted address of a page is no part of a mailbox.
        if (typed.AsSpan(at + 1).ContainsAny("/:? ") || domain.Value!.Length + at + 1 > MaxLength)
        {
            return false;
        }

        address = new EmailAddress($"{typed[..at]}@{domain.Value}");
        return true;
    }

    /// <summary>The key of its mailbox: an id, the same for capitals, so that no key has an address in it.</summary>
    [JsonIgnore]
    public string Key => Ids.Derive("mailbox", Text.ToLowerInvariant());

    /// <summary>The address with most of the part before the @ hidden, for a page that others may see.</summary>
    [JsonIgnore]
    public string Masked => Text is { Length: > 0 } ? $"{Text[0]}•••{Text[Text.LastIndexOf('@')..]}" : "•••";

    /// <summary>Never the address itself, since this is what gets into logs by accident.</summary>
    public override string ToString() => Text is null ? "(no address)" : Masked;

    private static bool IsLocal(string local) =>
        local.Length <= MaxLocal
        && local[0] != '.'
        && local[^1] != '.'
        && !local.Contains("..", StringComparison.Ordinal)
        && local.All(c => char.IsAsciiLetterOrDigit(c) || c == '.' || Special.Contains(c, StringComparison.Ordinal));
}
