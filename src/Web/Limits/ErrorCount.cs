namespace Dukaan.Web.Limits;

/// <summary>
/// The errors and good requests of one address. Writers hold a lock; readers hold none (a sequence lock: they read again what was written
/// meanwhile).
/// </summary>
internal struct ErrorCount
{
    /// <summary>The half-life of errors and good requests, in milliseconds.</summary>
    public const long HalfLife = 60_000;

    /// <summary>After how long good requests are summed up again, so that old ones lose their weight.</summary>
    private const long SummedUp = HalfLife / 8;

    private int _version; // odd while it is written
    private int _good; // since it was summed up last

    /// <summary>The address; 0: the slot is free.</summary>
    public ulong Key;

    public Sums Now;

    /// <summary>What is known of an address at a moment.</summary>
    public struct Sums
    {
        public long At;
        public long Until;
        public double Errors;
        public double Good;
        public int Offences;

        public void Decay(long now)
        {
            if (now > At)
            {
                var factor = Math.Pow(2, (At - now) / (double)HalfLife);
                (Errors, Good, At) = (Errors * factor, Good * factor, now);
            }
        }
    }

    /// <summary>Reads without a lock; false: it is another address's.</summary>
    public readonly bool TryRead(ulong key, long now, out Sums sums)
    {
        var spin = new SpinWait();
        while (true)
        {
            var version = Volatile.Read(in _version);
            if (Volatile.Read(in Key) != key)
            {
                sums = default;
                return false;
            }

            (sums, var good) = (Now, _good);
            Interlocked.MemoryBarrier();
            if ((version & 1) == 0 && version == Volatile.Read(in _version))
            {
                sums.Decay(now);
                sums.Good += good;
                return true;
            }

            spin.SpinOnce(); // a writer is at it, for some nanoseconds
        }
    }

    /// <summary>A good request. Whether it is time to sum up.</summary>
    public bool CountGood(long now)
    {
        Interlocked.Increment(ref _good);
        return now - Volatile.Read(ref Now.At) > SummedUp;
    }

    /// <summary>Begins a change, for who holds the lock.</summary>
    public void Begin(long now)
    {
        Volatile.Write(ref _version, _version + 1);
        Interlocked.MemoryBarrier();
        Now.Decay(now);
        Now.Good += Interlocked.Exchange(ref _good, 0);
    }

    /// <summary>Makes it another address's, for who holds the lock and began.</summary>
    public void Become(ulong key, long now) => (Key, Now) = (key, new Sums { At = now });

    public void End()
    {
        Interlocked.MemoryBarrier();
        Volatile.Write(ref _version, _version + 1);
    }

    /// <summary>Whether this is forgotten before the other.</summary>
    public readonly bool IsLessThan(in ErrorCount other) =>
        Key == 0 ? other.Key != 0
        : other.Key == 0 ? false
        : Now.Until != other.Now.Until ? Now.Until < other.Now.Until
        : Now.Errors < other.Now.Errors;
}
