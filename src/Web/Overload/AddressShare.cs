using Dukaan.Web.Limits;

namespace Dukaan.Web.Overload;

/// <summary>
/// How much of one shared resource each address holds, and its limit. Addresses fall into a fixed number of slots (<see
/// cref="RateLimits.PartitionOf"/>), so that a flood from a million of them costs no memory.
/// </summary>
/// <param name="most">The limit of one address.</param>
internal sealed class AddressShare(long most)
{
    private readonly long[] _held = new long[RateLimits.Partitions];

    /// <summary>Takes an amount for an address; false: that would exceed the limit, and nothing was taken.</summary>
    /// <param name="slot">The address's slot; negative: not limited.</param>
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

    /// <summary>Gives back an amount.</summary>
    public void Give(int slot, long amount = 1)
    {
        if (slot >= 0)
        {
            Interlocked.Add(ref _held[slot], -amount);
        }
    }

    /// <summary>The amount that an address holds.</summary>
    public long HeldBy(int slot) => slot < 0 ? 0 : Volatile.Read(ref _held[slot]);
}
