using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dukaan.Values;

namespace Dukaan.Silo.Scrubbing;

/// <summary>
/// Fakes of texts, by a key: the same text has the same fake, and without the key nobody can tell which. Lengths and shapes stay.
/// </summary>
internal sealed partial class Fakes(byte[] key)
{
    /// <summary>So many characters in front of a phone stay: <c>+</c>, the country, perhaps the kind of number.</summary>
    private const int PhonePrefix = 4;
    private const int PhoneRounds = 8;
    private const int HexDigits = 16; // from here on a word of these digits is a hash

    public string Of(FieldKind kind, string text) =>
        kind switch
        {
            FieldKind.Kept => Vocabulary().IsMatch(text) ? text : Words(text),
            FieldKind.Words => Words(text),
            FieldKind.Phone => Phone(text),
            FieldKind.PostalCode => PostalCode(text),
            FieldKind.State => text.Length <= 3 ? text : Words(text),
            FieldKind.Domain => Domain(text),
            FieldKind.Link => text.Contains('.', StringComparison.Ordinal) ? Domain(text) : Words(text),
            FieldKind.Url => Url(text),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private string Words(string text) => Word().Replace(text, match => Ids.IsId(match.Value) ? match.Value : OneWord(match.Value));

    private string OneWord(string word)
    {
        var isHex = word.Length >= HexDigits && word.All(char.IsAsciiHexDigitLower);
        for (var attempt = 0; ; attempt++)
        {
            var stream = new Digits(key, $"{attempt} {word.ToLowerInvariant()}");
            var fake = string.Concat(word.Select(c => Letter(c, stream, isHex)));
            // Of a single letter one in 26 stays what it was.
            if (fake != word || word.Length < 2 || attempt > 8)
            {
                return fake;
            }
        }
    }

    private static char Letter(char c, Digits stream, bool isHex)
    {
        switch (c)
        {
            case >= '0' and <= '9':
                return (char)('0' + stream.Next(10));
            case >= 'a' and <= 'z':
                return (char)('a' + stream.Next(isHex ? 6 : 26));
            case >= 'A' and <= 'Z':
                return (char)('A' + stream.Next(26));
        }

        // Another character of the same script and category: 128 code points hold one script of India.
        var (category, first, start) = (CharUnicodeInfo.GetUnicodeCategory(c), c & ~0x7F, stream.Next(128));
        for (var step = 0; step < 128 && category is not UnicodeCategory.Surrogate; step++)
        {
            var other = (char)(first + ((start + step) % 128));
            if (CharUnicodeInfo.GetUnicodeCategory(other) == category && other != c)
            {
                return other;
            }
        }

        return c;
    }

    /// <summary>A permutation of the digits behind the prefix (a Feistel network), so two phones never become one.</summary>
    private string Phone(string text)
    {
        if (text.Length <= PhonePrefix + 3 || text[0] != '+' || text.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
        {
            return Words(text);
        }

        var (prefix, rest) = (text[..PhonePrefix], text[PhonePrefix..]);
        var half = rest.Length / 2;
        var (left, right) = (
            long.Parse(rest[..half], CultureInfo.InvariantCulture),
            long.Parse(rest[half..], CultureInfo.InvariantCulture)
        );
        var (leftSize, rightSize) = (Power(half), Power(rest.Length - half));
        for (var round = 0; round < PhoneRounds; round += 2)
        {
            left = (left + new Digits(key, $"{prefix} {round} {rest.Length} {right}").Long(leftSize)) % leftSize;
            right = (right + new Digits(key, $"{prefix} {round + 1} {rest.Length} {left}").Long(rightSize)) % rightSize;
        }

        return prefix
            + left.ToString(CultureInfo.InvariantCulture).PadLeft(half, '0')
            + right.ToString(CultureInfo.InvariantCulture).PadLeft(rest.Length - half, '0');
    }

    private string PostalCode(string text) =>
        string.Concat(
            text.Select((c, i) => char.IsAsciiLetterOrDigit(c) ? Letter(c, new Digits(key, $"postal {text[..(i + 1)]}"), false) : c)
        );

    private string Domain(string text) => text.Length == 0 ? text : $"{Words(text.ToLowerInvariant())}.example";

    private string Url(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) ? $"{url.Scheme}://{Domain(url.Host)}{Words(url.PathAndQuery)}" : Words(text);

    private static long Power(int digits) => digits == 0 ? 1 : 10 * Power(digits - 1);

    [GeneratedRegex(@"^[A-Za-z0-9_.:/+#~-]{0,64}$")]
    private static partial Regex Vocabulary();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    /// <summary>An endless row of numbers that follow from the key and a text.</summary>
    private sealed class Digits(byte[] key, string text)
    {
        private byte[] _block = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
        private int _used;

        public int Next(int below) => (int)Long(below);

        public long Long(long below)
        {
            if (_used + sizeof(uint) > _block.Length)
            {
                (_block, _used) = (HMACSHA256.HashData(key, _block), 0);
            }

            var value = BitConverter.ToUInt32(_block, _used);
            _used += sizeof(uint);
            return value % below;
        }
    }
}
