using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Dukaan.Saving;

/// <summary>
/// What tells two commands under one operation id apart: 96 bits of the SHA-256 of the command's JSON. Computed from the command as it
/// came in, before anything is made of it.
/// </summary>
public static class Fingerprint
{
    public static string Of<T>(T command)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(command, StateJson.Options);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(json, hash);
        return Base64Url.EncodeToString(hash[..12]);
    }
}
