using System.Buffers.Binary;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;
using StackExchange.Redis;

namespace Dukaan.Web.Limits;

/// <summary>
/// Limits that all processes of the region count together in Redis, so that spreading requests over N of them does not multiply the limit.
/// They only refuse more than the process's own limits, which count first: if Redis is down, those apply.
/// </summary>
/// <remarks>
/// A caller falls into one of 65,536 partitions by a hash with a secret seed: no key reveals an address, the number of keys is bounded, and
/// nobody can choose an address that shares another's partition. The seed is in Redis, since all processes must use the same; each takes
/// the existing one or proposes its own, so that a loss of data loses only counts.
/// </remarks>
public sealed class RegionLimits
{
    private readonly RedisLink _redis;
    private readonly Counter<long> _refused;

    /// <summary>In braces, the part by which a Redis cluster places keys, so that a counter is beside its seed.</summary>
    private readonly string _prefix;

    private volatile string _seed = Ids.Token();

    public RegionLimits(DukaanOptions options, RedisLink redis, IMeterFactory meters)
    {
        (_redis, _prefix) = (redis, $"dukaan:{{{options.Region}}}:limits:");
        _refused = meters
            .Create("Dukaan.Web")
            .CreateCounter<long>(
                "dukaan.limits.refused",
                "{request}",
                "Requests that this process would have let pass and the region's count refused, by limit: codes, sellers and others."
            );
    }

    /// <summary>Counts a request; returns the problem if it exceeds the limit, or null if it does not or if Redis is down.</summary>
    public async ValueTask<Problem?> Count(RegionLimit limit, byte[] who)
    {
        // Twice at most: the second time with the seed that the first returned.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var seed = _seed;
            RedisKey[] keys =
            [
                _prefix + "seed",
                string.Create(CultureInfo.InvariantCulture, $"{_prefix}{limit.Name}:{Partition(seed, who)}"),
            ];
            switch (await _redis.Ask(limit.Script, keys, [seed, .. limit.Numbers]))
            {
                case ["seed", var other]:
                    _seed = other;
                    continue;
                case ["wait", var seconds]:
                    _refused.Add(1, new KeyValuePair<string, object?>("limit", limit.Name));
                    return RateLimits.TooMany(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
                default:
                    return null;
            }
        }

        return null;
    }

    private static ushort Partition(string seed, byte[] who) =>
        BinaryPrimitives.ReadUInt16BigEndian(HMACSHA256.HashData(Encoding.UTF8.GetBytes(seed), who));
}
