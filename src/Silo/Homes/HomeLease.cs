using System.Diagnostics;

namespace Dukaan.Silo.Homes;

/// <summary>
/// Whether this process may act for its home. What the database does not fence (webhooks, texts, calls of the payment gateway, publishing
/// events) asks here before each act. A lease is an acknowledged commit of this region's primary, not long ago by this machine's monotonic
/// clock; so a process that was cut off, or stood still, has none. Where nothing is watched, it always holds.
/// </summary>
public sealed class HomeLease
{
    private long _endsAt = long.MaxValue;

    /// <summary>The timeline of the primary for which it holds; 0: the home is not watched.</summary>
    public long Epoch { get; private set; }

    /// <summary>Whether it may act now.</summary>
    public bool Holds => Stopwatch.GetTimestamp() < Interlocked.Read(ref _endsAt);

    /// <summary>Whether it takes new requests: not while an operator moves the home elsewhere.</summary>
    public bool Serves => Holds && !IsMoving;

    /// <summary>Whether an operator is moving the home elsewhere: the process finishes what it has accepted, and ends.</summary>
    public bool IsMoving { get; private set; }

    /// <summary>Commits wait for a standby, or the settings do not ask for that.</summary>
    public bool IsProtected { get; internal set; } = true;

    internal void Extend(long epoch, long askedAt, TimeSpan duration)
    {
        Epoch = epoch;
        Interlocked.Exchange(ref _endsAt, askedAt + (long)(duration.TotalSeconds * Stopwatch.Frequency));
    }

    internal void Leave() => IsMoving = true;

    internal void Lose() => Interlocked.Exchange(ref _endsAt, 0);
}
