using System.Security.Cryptography;

namespace Dukaan.Values;

/// <summary>The operating system's cryptographic generator.</summary>
public sealed class SystemRandomness : IRandomness
{
    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);

    public int Below(int limit) => RandomNumberGenerator.GetInt32(limit);
}
