using Dukaan.Web.Limits;

namespace Dukaan.Web.Overload;

/// <summary>
/// How much of one thing that all share each address holds, and the most that it may. Addresses fall into a fixed number of slots
/// (<see cref="RateLimits.PartitionOf"/>), so that a flood from a million of them costs no memory.
/// </summary>
/// <param name="most">The most that one holds.</param>
internal sealed class AddressShare(long most)
{
    private readonly long[] _held = new long[RateLimits.Partitions];

    /// <summary>Takes some for an address; false: it would hold too much, and has taken nothing.</summary>
    /// <param name="slot">Of the address; negative: it is not bounded.</param>
    /// <param name="amount">How much.</param>
    public bool TryTake(int slot, long amount = 1)
    {
        if (slot < 0 || Interlocked.Add(ref _held[slot], amount) <= most)
        {
            return true;
        }

        Give(slot, amount);
        return false;
    }

    /// <summary>Gives back what was taken.</summary>
    public void Give(int slot, long amount = 1)
    {
        if (slot >= 0)
        {
            Interlocked.Add(ref _held[slot], -amount);
        }
    }

    /// <summary>What an address holds.</summary>
    public long HeldBy(int slot) => slot < 0 ? 0 : Volatile.Read(ref _held[slot]);
}
