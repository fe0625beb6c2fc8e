using System.Numerics;

namespace Dukaan.WaitingRooms;

/// <summary>
/// Places that were drawn by lot when a sale began: those behind <paramref name="From"/>, up to <paramref name="To"/>, changed among each
/// other. It is a keyed permutation (a Feistel network that is walked until it stays within the range), so no list of places is kept.
/// </summary>
/// <param name="From">The last place before them.</param>
/// <param name="To">The last of them.</param>
/// <param name="Seed">Random, drawn after the last of them had arrived, so that nobody could choose.</param>
[GenerateSerializer, Immutable, Alias("lot-draw")]
public sealed record LotDraw(long From, long To, long Seed)
{
    private const int Rounds = 6;

    /// <summary>The place that was drawn for a place; others stay.</summary>
    public long PlaceOf(long place)
    {
        var count = (ulong)Math.Max(0, To - From);
        if (place <= From || place > To || count < 2)
        {
            return place;
        }

        var half = (BitOperations.Log2(count - 1) + 2) / 2;
        var at = (ulong)(place - From - 1);
        do
        {
            at = Permute(at, half);
        } while (at >= count);

        return From + 1 + (long)at;
    }

    private ulong Permute(ulong value, int half)
    {
        var mask = (1UL << half) - 1;
        var (left, right) = (value >> half, value & mask);
        for (var round = 1UL; round <= Rounds; round++)
        {
            (left, right) = (right, left ^ (Mix(right + (round << 40) + (ulong)Seed) & mask));
        }

        return (left << half) | right;
    }

    /// <summary>SplitMix64's finalizer.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9UL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebUL;
        return value ^ (value >> 31);
    }
}
