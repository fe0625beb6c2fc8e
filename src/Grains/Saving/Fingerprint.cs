using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Dukaan.Saving;

/// <summary>
/// Tells two commands with one operation id apart: 96 bits of the SHA-256 of the JSON of the command. Computed from the command as it came,
/// before it is cleaned.
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
