using Dukaan.Values;

namespace Dukaan.Grains.Tests;

/// <summary>Randomness that the test knows: counts up.</summary>
public sealed class KnownRandomness : IRandomness
{
    private int _next;

    public void Fill(Span<byte> bytes)
    {
        bytes.Clear();
        BitConverter.TryWriteBytes(bytes, ++_next);
    }

    public int Below(int limit) => ++_next % limit;
}
