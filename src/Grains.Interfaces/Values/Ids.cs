using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Values;

/// <summary>Ids: 128 bits in 26 characters of lower-case Crockford base 32 (the ULID form).</summary>
public static class Ids
{
    /// <summary>The length of an id in characters.</summary>
    public const int Length = 26;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> AlphabetValues = SearchValues.Create(Alphabet);

    /// <summary>A new id that sorts by time: the bits of a UUIDv7 (RFC 9562).</summary>
    public static string New(TimeProvider time)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(time.GetUtcNow()).TryWriteBytes(bytes, bigEndian: true, out _);
        return Encode(bytes);
    }

    /// <summary>
    /// The id derived from a name: the same parts always give the same id. Where a client's operation id determines the identity of what it
    /// creates, a repeat reaches the same grain without a lookup (P3). It does not sort by time.
    /// </summary>
    public static string Derive(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var utf8 = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(utf8.Length));
            hash.AppendData(utf8);
        }

        return Encode(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>An unguessable token: 128 random bits.</summary>
    public static string Token() => Encode(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether the text has the form of an id. All input that becomes a grain key is checked with this first.</summary>
    public static bool IsId(string? text)
    {
        if (text is not { Length: Length } || text[0] > '7')
        {
            return false;
        }

        return !text.AsSpan().ContainsAnyExcept(AlphabetValues);
    }

    /// <summary>The 16 bytes of an id.</summary>
    /// <exception cref="FormatException">The text is no id; check with <see cref="IsId"/> first.</exception>
    public static void Decode(string id, Span<byte> bytes)
    {
        if (!IsId(id))
        {
            throw new FormatException("That is not an id.");
        }

        var value = UInt128.Zero;
        foreach (var c in id)
        {
            value = (value << 5) | (uint)Alphabet.IndexOf(c, StringComparison.Ordinal);
        }

        BinaryPrimitives.WriteUInt128BigEndian(bytes, value);
    }

    /// <summary>The id that 16 bytes represent.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var value = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return string.Create(Length, value, static (chars, rest) =>
        {
            for (var i = Length - 1; i >= 0; i--)
            {
                chars[i] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }
}
