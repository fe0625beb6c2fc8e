using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Limits;

/// <summary>
/// Addresses, or IPv6 networks of 64 bits, that make errors on purpose. Errors and good requests are counted with a half-life of a minute,
/// in a table of fixed size that forgets the least conspicuous first. An address with many errors, and more errors than good requests, is
/// slowed, then shut out: a minute at first, and twice as long each time. Many phones share the address of a mobile carrier; their good
/// requests outweigh the errors of some. Each process counts alone; an address that an operator unblocks is unblocked in all. Nothing is
/// allocated for a request and no request in order waits for a lock; while no address made errors, it costs one comparison.
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
    private const long Shortest = 60_000;
    private const long Longest = 3_600_000;
    private const long Forgiven = 24 * Longest;
    private const ulong OfVersion4 = 0xffff_ffff_0000_0000; // multicast in IPv6, from which nobody asks

    /// <summary>Only counting an error takes one of these locks.</summary>
    internal Lock[] WriteLocks { get; } = [.. Enumerable.Range(0, Locks).Select(_ => new Lock())];

    private readonly ErrorCount[] _entries = new ErrorCount[Buckets * Ways];
    private readonly ulong _seed = (ulong)Random.Shared.NextInt64();
    private readonly IRuntimeSettings _settings;
    private readonly TimeProvider _time;
    private EffectiveSettings _applied;
    private long _quietFrom = long.MinValue; // nobody has errors that count from this moment on
    private long _refused;

    public AbusiveAddresses(IRuntimeSettings settings, TimeProvider time, IMeterFactory meters)
    {
        (_settings, _time, _applied) = (settings, time, settings.Now);
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

    /// <summary>How requests of an address are treated, and how long they wait. Takes no lock.</summary>
    public AddressStanding Of(IPAddress? address, out TimeSpan wait)
    {
        wait = TimeSpan.Zero;
        var now = Now();
        if (now >= Volatile.Read(ref _quietFrom) || KeyOf(address) is not (not 0 and var key))
        {
            return AddressStanding.Fine;
        }

        LetIn();
        var first = BucketOf(key) * Ways;
        for (var place = first; place < first + Ways; place++)
        {
            if (_entries[place].TryRead(key, now, out var sums))
            {
                return Judge(sums, now, out wait);
            }
        }

        return AddressStanding.Fine;
    }

    /// <summary>
    /// A request of it was in order. It is counted for addresses that made errors. Waits for no lock: who finds it taken leaves the summing
    /// up to the next one.
    /// </summary>
    public void Good(IPAddress? address)
    {
        var now = Now();
        if (now >= Volatile.Read(ref _quietFrom) || KeyOf(address) is not (not 0 and var key))
        {
            return;
        }

        var at = BucketOf(key);
        for (var place = at * Ways; place < (at + 1) * Ways; place++)
        {
            ref var entry = ref _entries[place];
            if (Volatile.Read(ref entry.Key) != key)
            {
                continue;
            }

            if (entry.CountGood(now) && WriteLocks[at % Locks].TryEnter())
            {
                entry.Begin(now);
                entry.End();
                WriteLocks[at % Locks].Exit();
            }

            return;
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
        lock (WriteLocks[at % Locks])
        {
            ref var entry = ref Find(at, key);
            entry.Begin(now);
            if (entry.Key != key)
            {
                entry.Become(key, now);
            }

            ref var sums = ref entry.Now;
            sums.Errors += WeightOf(error);
            var until = now + (10 * ErrorCount.HalfLife);
            if (sums.Errors >= ShutOutFrom && sums.Errors > sums.Good && now >= sums.Until)
            {
                sums.Offences = now - sums.Until > Forgiven ? 1 : sums.Offences + 1;
                sums.Until = now + Math.Min(Shortest << Math.Min(sums.Offences - 1, 10), Longest);
                sums.Errors = SlowedFrom; // whoever comes back and goes on is shut out soon again
                until = Math.Max(until, sums.Until + (10 * ErrorCount.HalfLife));
            }

            entry.End();
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
        LetIn();
        for (var place = 0; now < Volatile.Read(ref _quietFrom) && place < _entries.Length; place++)
        {
            var key = Volatile.Read(ref _entries[place].Key);
            if (
                key != 0
                && _entries[place].TryRead(key, now, out var sums)
                && Judge(sums, now, out var wait) is not AddressStanding.Fine and var standing
            )
            {
                var left = standing == AddressStanding.ShutOut ? wait : TimeSpan.Zero;
                all.Add(new(IdOf(key), NameOf(key), standing, left, sums.Offences, sums.Errors, sums.Good));
            }
        }

        return [.. all.OrderByDescending(each => each.Wait).ThenByDescending(each => each.Errors)];
    }

    /// <summary>Forgets the addresses that an operator unblocked since the last call, in any process.</summary>
    private void LetIn()
    {
        var (known, now) = (Volatile.Read(ref _applied), _settings.Now);
        if (ReferenceEquals(known, now) || Interlocked.CompareExchange(ref _applied, now, known) != known)
        {
            return;
        }

        Release(now.LetIn.Except(known.LetIn).Select(each => each.Id).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Lets addresses in again at this process, by their ids.</summary>
    public void Release(IReadOnlySet<string> ids)
    {
        for (var place = 0; ids.Count > 0 && place < _entries.Length; place++)
        {
            lock (WriteLocks[place / Ways % Locks])
            {
                ref var entry = ref _entries[place];
                if (entry.Key != 0 && ids.Contains(IdOf(entry.Key)))
                {
                    entry.Begin(0);
                    entry.Become(0, 0);
                    entry.End();
                }
            }
        }
    }

    private static AddressStanding Judge(in ErrorCount.Sums sums, long now, out TimeSpan wait)
    {
        if (now < sums.Until)
        {
            wait = TimeSpan.FromMilliseconds(sums.Until - now);
            return AddressStanding.ShutOut;
        }

        if (sums.Errors < SlowedFrom || sums.Errors <= sums.Good)
        {
            wait = TimeSpan.Zero;
            return AddressStanding.Fine;
        }

        var share = Math.Min(1, (sums.Errors - SlowedFrom) / (ShutOutFrom - SlowedFrom));
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
    private ref ErrorCount Find(int at, ulong key)
    {
        var (first, forgotten) = (at * Ways, at * Ways);
        for (var place = first; place < first + Ways; place++)
        {
            ref var entry = ref _entries[place];
            if (entry.Key == key)
            {
                return ref entry;
            }

            if (entry.IsLessThan(in _entries[forgotten]))
            {
                forgotten = place;
            }
        }

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

    /// <summary>The same at every process.</summary>
    private static string IdOf(ulong key)
    {
        Span<byte> bytes = stackalloc byte[8 + SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
        SHA256.HashData(bytes[..8], bytes[8..]);
        return Convert.ToHexStringLower(bytes[8..20]);
    }

    private static string NameOf(ulong key)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
        return (key & OfVersion4) == OfVersion4 ? new IPAddress(bytes[4..8]).ToString() : $"{new IPAddress(bytes)}/64";
    }

    private long Now() => _time.GetTimestamp() / (_time.TimestampFrequency / 1_000);
}
