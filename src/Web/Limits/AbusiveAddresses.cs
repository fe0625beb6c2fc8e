using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace Dukaan.Web.Limits;

/// <summary>
/// Addresses, or IPv6 networks of 64 bits, that make errors on purpose. Errors and good requests are counted with a half-life of a minute,
/// in a table of fixed size that forgets the least conspicuous first. An address with many errors, and more errors than good requests, is
/// slowed, then shut out: a minute at first, and twice as long each time. Many phones share the address of a mobile carrier; their good
/// requests outweigh the errors of some. It is memory of this process. Nothing is allocated for a request, and while no address made
/// errors, a request costs one comparison.
/// </summary>
public sealed class AbusiveAddresses
{
    /// <summary>The errors from which an address is slowed.</summary>
    public const double SlowedFrom = 60;

    /// <summary>The errors from which it is shut out.</summary>
    public const double ShutOutFrom = 150;

    private const int Ways = 8;
    private const int Buckets = 2_048;
    private const int Locks = 64;
    private const long HalfLife = 60_000;
    private const long Shortest = 60_000;
    private const long Longest = 3_600_000;
    private const long Forgiven = 24 * Longest;
    private const ulong OfVersion4 = 0xffff_ffff_0000_0000; // multicast in IPv6, from which nobody asks

    private readonly Entry[] _entries = new Entry[Buckets * Ways];
    private readonly Lock[] _locks = [.. Enumerable.Range(0, Locks).Select(_ => new Lock())];
    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();
    private readonly TimeProvider _time;
    private long _quietFrom = long.MinValue; // nobody has errors that count from this moment on
    private long _refused;

    public AbusiveAddresses(TimeProvider time, IMeterFactory meters)
    {
        _time = time;
        var meter = meters.Create("Dukaan.Web");
        meter.CreateObservableGauge(
            "dukaan.addresses.abusive",
            () => List().Length,
            "{address}",
            "Addresses that are slowed or shut out because of their errors."
        );
        meter.CreateObservableCounter(
            "dukaan.addresses.refused",
            () => Interlocked.Read(ref _refused),
            "{request}",
            "Requests of addresses that are shut out."
        );
    }

    /// <summary>How requests of an address are treated, and how long they wait.</summary>
    public AddressStanding Of(IPAddress? address, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        var now = Now();
        if (now >= Volatile.Read(ref _quietFrom) || KeyOf(address) is not (not 0 and var key))
        {
            return AddressStanding.Fine;
        }

        var at = BucketOf(key);
        lock (_locks[at % Locks])
        {
            ref var entry = ref Find(at, key, out var found);
            return found ? Judge(ref entry, now, out wait) : AddressStanding.Fine;
        }
    }

    /// <summary>A request of it was in order. It is counted for addresses that made errors.</summary>
    public void Good(IPAddress? address)
    {
        var now = Now();
        if (now >= Volatile.Read(ref _quietFrom) || KeyOf(address) is not (not 0 and var key))
        {
            return;
        }

        var at = BucketOf(key);
        lock (_locks[at % Locks])
        {
            ref var entry = ref Find(at, key, out var found);
            if (found)
            {
                entry.Decay(now);
                entry.Good++;
            }
        }
    }

    /// <summary>A request of it was an error.</summary>
    public void Error(IPAddress? address, AddressError error)
    {
        if (KeyOf(address) is not (not 0 and var key))
        {
            return;
        }

        var (now, at) = (Now(), BucketOf(key));
        lock (_locks[at % Locks])
        {
            ref var entry = ref Find(at, key, out var found);
            if (!found)
            {
                entry = new Entry { Key = key, At = now };
            }

            entry.Decay(now);
            entry.Errors += WeightOf(error);
            var until = now + (10 * HalfLife);
            if (entry.Errors >= ShutOutFrom && entry.Errors > entry.Good && now >= entry.Until)
            {
                entry.Offences = now - entry.Until > Forgiven ? 1 : entry.Offences + 1;
                entry.Until = now + Math.Min(Shortest << Math.Min(entry.Offences - 1, 10), Longest);
                entry.Errors = SlowedFrom; // whoever comes back and goes on is shut out soon again
                until = Math.Max(until, entry.Until + (10 * HalfLife));
            }

            for (var known = Volatile.Read(ref _quietFrom); known < until; known = Volatile.Read(ref _quietFrom))
            {
                Interlocked.CompareExchange(ref _quietFrom, until, known);
            }
        }
    }

    /// <summary>A request of an address that is shut out was refused.</summary>
    public void Refused() => Interlocked.Increment(ref _refused);

    /// <summary>Those that are slowed or shut out, those for the longest first.</summary>
    public ImmutableArray<AbusiveAddress> List()
    {
        var (now, all) = (Now(), new List<AbusiveAddress>());
        for (var at = 0; now < Volatile.Read(ref _quietFrom) && at < Buckets; at++)
        {
            lock (_locks[at % Locks])
            {
                for (var way = 0; way < Ways; way++)
                {
                    ref var entry = ref _entries[(at * Ways) + way];
                    if (entry.Key != 0 && Judge(ref entry, now, out var wait) is not AddressStanding.Fine and var standing)
                    {
                        var left = standing == AddressStanding.ShutOut ? wait : TimeSpan.Zero;
                        all.Add(new(IdOf(entry.Key), NameOf(entry.Key), standing, left, entry.Offences, entry.Errors, entry.Good));
                    }
                }
            }
        }

        return [.. all.OrderByDescending(each => each.Wait).ThenByDescending(each => each.Errors)];
    }

    /// <summary>An operator lets an address in again; false: there is none with this id.</summary>
    public bool Release(string id)
    {
        for (var at = 0; at < Buckets; at++)
        {
            lock (_locks[at % Locks])
            {
                for (var way = 0; way < Ways; way++)
                {
                    ref var entry = ref _entries[(at * Ways) + way];
                    if (entry.Key != 0 && IdOf(entry.Key) == id)
                    {
                        entry = default;
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static AddressStanding Judge(ref Entry entry, long now, out TimeSpan wait)
    {
        entry.Decay(now);
        if (now < entry.Until)
        {
            wait = TimeSpan.FromMilliseconds(entry.Until - now);
            return AddressStanding.ShutOut;
        }

        if (entry.Errors < SlowedFrom || entry.Errors <= entry.Good)
        {
            wait = TimeSpan.Zero;
            return AddressStanding.Fine;
        }

        var share = Math.Min(1, (entry.Errors - SlowedFrom) / (ShutOutFrom - SlowedFrom));
        wait = TimeSpan.FromMilliseconds(250 + (share * 1_750));
        return AddressStanding.Slowed;
    }

    private static double WeightOf(AddressError error) =>
        error switch
        {
            AddressError.NotFound => 1,
            AddressError.Guess => 6,
            _ => 2,
        };

    /// <summary>The entry of a key, or else the one that is forgotten for it. Call it under the bucket's lock.</summary>
    private ref Entry Find(int at, ulong key, out bool found)
    {
        var (first, forgotten) = (at * Ways, at * Ways);
        for (var place = first; place < first + Ways; place++)
        {
            ref var entry = ref _entries[place];
            if (entry.Key == key)
            {
                found = true;
                return ref entry;
            }

            if (entry.IsLessThan(in _entries[forgotten]))
            {
                forgotten = place;
            }
        }

        found = false;
        return ref _entries[forgotten];
    }

    private int BucketOf(ulong key)
    {
        var hash = (key ^ _seed) * 0x9e3779b97f4a7c15;
        return (int)((hash ^ (hash >> 32)) % Buckets);
    }

    private static ulong KeyOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return RateLimits.Write(address, bytes) switch
        {
            4 => OfVersion4 | BinaryPrimitives.ReadUInt32BigEndian(bytes),
            8 => BinaryPrimitives.ReadUInt64BigEndian(bytes),
            _ => 0,
        };
    }

    private string IdOf(ulong key) => ((key ^ _seed) * 0xbf58476d1ce4e5b9).ToString("x16", CultureInfo.InvariantCulture);

    private static string NameOf(ulong key)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
        return (key & OfVersion4) == OfVersion4 ? new IPAddress(bytes[4..8]).ToString() : $"{new IPAddress(bytes)}/64";
    }

    private long Now() => _time.GetTimestamp() / (_time.TimestampFrequency / 1_000);

    private struct Entry
    {
        public ulong Key;
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

        /// <summary>Whether this is forgotten before the other.</summary>
        public readonly bool IsLessThan(in Entry other) =>
            Key == 0 ? other.Key != 0
            : other.Key == 0 ? false
            : Until != other.Until ? Until < other.Until
            : Errors < other.Errors;
    }
}
