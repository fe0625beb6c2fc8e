using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Silo.Keys;

/// <summary>A key from outside the database that seals the ring of data-protection keys: 256 bits, AES-GCM.</summary>
public sealed class MasterKey
{
    public const int Length = 32;

    private static readonly char[] Separators = [' ', '\t', '\r', ','];

    private readonly byte[] _key;

    private MasterKey(byte[] key)
    {
        _key = key;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. "dukaan master key "u8, .. key]).AsSpan(0, 8));
    }

    /// <summary>An id of the key that reveals nothing of it.</summary>
    public string Id { get; }

    /// <summary>
    /// Reads keys as an operator writes them: 32 bytes each in base 64, separated by line ends, spaces or commas; lines that begin with #
    /// are passed over.
    /// </summary>
    /// <exception cref="FormatException">One of them is no key. The message does not contain it.</exception>
    public static ImmutableArray<MasterKey> Read(string text)
    {
        var words = text.Split('\n')
            .Where(line => !line.TrimStart().StartsWith('#'))
            .SelectMany(line => line.Split(Separators, StringSplitOptions.RemoveEmptyEntries));
        return
        [
            .. words.Select(
                (word, place) =>
                    ReadOne(word) is { } key
                        ? new MasterKey(key)
                        : throw new FormatException(
                            $"Key {place + 1} is not {Length} bytes in base 64. Make one with: openssl rand -base64 {Length}"
                        )
            ),
        ];
    }

    public string Seal(string text, string name)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var (cipher, tag) = (new byte[plain.Length], new byte[AesGcm.TagByteSizes.MaxSize]);
        using var aes = new AesGcm(_key, tag.Length);
        aes.Encrypt(nonce, plain, cipher, tag, Encoding.UTF8.GetBytes(name));
        return Convert.ToBase64String([.. nonce, .. tag, .. cipher]);
    }

    /// <exception cref="CryptographicException">It was sealed with another key or for another name, or was changed.</exception>
    public string Open(string sealedText, string name)
    {
        var bytes = Convert.FromBase64String(sealedText);
        var (nonce, tag) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        if (bytes.Length < nonce + tag)
        {
            throw new CryptographicException("What was sealed is too short.");
        }

        var plain = new byte[bytes.Length - nonce - tag];
        using var aes = new AesGcm(_key, tag);
        aes.Decrypt(bytes.AsSpan(0, nonce), bytes.AsSpan(nonce + tag), bytes.AsSpan(nonce, tag), plain, Encoding.UTF8.GetBytes(name));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Never the key: this is what ends up in a log by accident.</summary>
    public override string ToString() => $"(master key {Id})";

    private static byte[]? ReadOne(string word)
    {
        var bytes = new byte[word.Length];
        return Convert.TryFromBase64String(word, bytes, out var written) && written == Length ? bytes[..written] : null;
    }
}
