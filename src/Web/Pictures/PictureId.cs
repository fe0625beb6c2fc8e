using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>
/// A picture's name within its store, in the form of every other id: from the store's id, the uploaded bytes and the recipe
/// that renders them. The same upload to the same store has the same id, so a repeated upload is no second picture (P3);
/// one store's ids tell nothing about another's files (P7).
/// </summary>
public static class PictureId
{
    /// <summary>Raise when <see cref="PictureProcessor"/> renders differently: served files are cached for ever under their id.</summary>
    private const string Recipe = "1";

    /// <summary>The id of these uploaded bytes in this store.</summary>
    public static string Of(string storeId, ReadOnlySpan<byte> upload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"dukaan-picture/{Recipe}/{storeId}\n"));
        hash.AppendData(upload);

        // The first character of an id carries three bits, so any 128 bits are an id.
        return Ids.Encode(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
