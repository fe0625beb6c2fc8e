using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Dukaan.Web.Pictures;

/// <summary>
/// A picture's name within its store: 20 characters of Crockford base 32, from the store's id, the uploaded bytes and the
/// recipe that renders them. The same upload to the same store has the same id, so a repeated upload is no second picture;
/// one store's ids tell nothing about another's files.
/// </summary>
public static class PictureId
{
    /// <summary>Raise when <see cref="PictureProcessor"/> renders differently: served files are cached for ever under their id.</summary>
    private const string Recipe = "1";

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 20;
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create(Alphabet);
    private static readonly SearchValues<char> StoreCharacters =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_");

    /// <summary>The id of these uploaded bytes in this store.</summary>
    public static string Of(string storeId, ReadOnlySpan<byte> upload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"dukaan-picture/{Recipe}/{storeId}\n"));
        hash.AppendData(upload);
        var digest = hash.GetHashAndReset();

        // Five bits a character, one whole byte of the digest each: uniform, as 256 is a multiple of 32.
        return string.Create(Length, digest, static (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++)
                id[i] = Alphabet[bytes[i] & 31];
        });
    }

    /// <summary>Whether this could be a picture's id: nothing else reaches a file system.</summary>
    public static bool IsValid(string? id) => id is { Length: Length } && !id.AsSpan().ContainsAnyExcept(IdCharacters);

    /// <summary>Whether this could be a store's id as a folder's name: no dot, no slash, not empty, at most 64 characters.</summary>
    public static bool IsValidStore(string? storeId) =>
        storeId is { Length: > 0 and <= 64 } && !storeId.AsSpan().ContainsAnyExcept(StoreCharacters);
}
