using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>
/// A picture's id within its store, in the form of every other id: derived from the store's id, the uploaded bytes and the version of the
/// rendering. The same upload to the same store has the same id, so a repeated upload is no second picture (P3); one store's ids tell
/// nothing about another's files (P7).
/// </summary>
public static class PictureId
{
    /// <summary>
    /// Increase it when <see cref="PictureProcessor"/> renders differently, since files are cached without end under their id.
    /// </summary>
    private const string Recipe = "2";

    /// <summary>The id of these uploaded bytes in this store.</summary>
    public static string Of(string storeId, ReadOnlySpan<byte> upload)
    {
        using var hash = Begin(storeId);
        hash.AppendData(upload);
        return End(hash);
    }

    /// <summary>The id of the rest of a stream.</summary>
    internal static async Task<string> Of(string storeId, Stream upload, CancellationToken cancellation)
    {
        using var hash = Begin(storeId);
        var buffer = new byte[64 * 1024];
        while (await upload.ReadAsync(buffer, cancellation) is var read and > 0)
        {
            hash.AppendData(buffer, 0, read);
        }

        return End(hash);
    }

    private static IncrementalHash Begin(string storeId)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"dukaan-picture/{Recipe}/{storeId}\n"));
        return hash;
    }

    // The first character of an id carries three bits, so any 128 bits are a valid id.
    private static string End(IncrementalHash hash) => Ids.Encode(hash.GetHashAndReset().AsSpan(0, 16));
}
