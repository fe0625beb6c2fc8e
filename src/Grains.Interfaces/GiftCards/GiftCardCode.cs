using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <summary>
/// The codes of gift cards: 80 bits in 16 characters of Crockford's base 32, which has no letters that are read as digits. Nobody keeps a
/// code: what is stored is its hash, which is the card's id, and its last four characters.
/// </summary>
public static class GiftCardCode
{
    /// <summary>The length of a code in characters, without hyphens.</summary>
    public const int Length = 16;

    /// <summary>The most cards that pay one order.</summary>
    public const int MaxCards = 5;

    private const int Bytes = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static readonly SearchValues<char> AlphabetValues = SearchValues.Create(Alphabet);

    /// <summary>The code of random bytes.</summary>
    /// <param name="random">At least 10.</param>
    public static string Of(ReadOnlySpan<byte> random)
    {
        var value = UInt128.Zero;
        foreach (var part in random[..Bytes])
        {
            value = (value << 8) | part;
        }

        return string.Create(Length, value, static (chars, rest) =>
        {
            for (var i = Length - 1; i >= 0; i--)
            {
                chars[i] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    /// <summary>
    /// The code of a card that an order makes: a function of the order's secret, so that a repeat makes the same card, and whoever has the
    /// order's link sees the code again.
    /// </summary>
    /// <param name="secret">Of the order: 128 random bits.</param>
    /// <param name="orderId">The order.</param>
    /// <param name="name">Names the card among those of the order.</param>
    public static string OfOrder(string secret, string orderId, string name) =>
        Of(SHA256.HashData(Encoding.UTF8.GetBytes($"gift-card\n{secret}\n{orderId}\n{name}")));

    /// <summary>Reads a code as it was typed: in small letters, with hyphens or spaces, O for 0, I and L for 1.</summary>
    public static bool TryRead(string? text, out string code)
    {
        code = InputNormalizer.Compact(text).ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return code.Length == Length && !code.AsSpan().ContainsAnyExcept(AlphabetValues);
    }

    /// <summary>The id of the card that has this code in a store.</summary>
    public static string IdOf(string storeId, string code) => Ids.Derive("gift-card", storeId, code);

    /// <summary>The last four characters.</summary>
    public static string Ending(string code) => code[^4..];

    /// <summary>As it is shown: in groups of four.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(4).Select(part => new string(part)));
}
