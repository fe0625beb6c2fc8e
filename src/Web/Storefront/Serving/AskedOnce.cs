using System.Numerics;

namespace Dukaan.Web.Storefront.Serving;

/// <summary>
/// What was asked for once, as a Bloom filter of two bits each in 128 KB. One in sixty is taken for another at most. It is wiped when an
/// eighth of its bits are set. Thread-safe, without locks.
/// </summary>
internal sealed class AskedOnce
{
    /// <summary>So many are known at most.</summary>
    internal const int Capacity = 1 << 16;

    private readonly ulong[] _bits = new ulong[Capacity / 4];
    private int _known;

    /// <summary>Whether it was asked for since the last wipe; now it was.</summary>
    /// <param name="hash">Of what is asked for, spread evenly.</param>
    public bool Again(int hash)
    {
        var first = (uint)hash;
        var second = BitOperations.RotateLeft(first * 0x9E3779B1, 15); // multiplied by the golden ratio: spreads over all bits
        if (!(Set(first) | Set(second)))
        {
            return true;
        }

        if (Interlocked.Increment(ref _known) > Capacity)
        {
            Array.Clear(_bits);
            Volatile.Write(ref _known, 0);
        }

        return false;
    }

    /// <summary>Sets a bit; whether it was not set before.</summary>
    private bool Set(uint hash)
    {
        var bit = 1UL << (int)(hash & 63);
        return (Interlocked.Or(ref _bits[(hash >> 6) & (uint)(_bits.Length - 1)], bit) & bit) == 0;
    }
}
