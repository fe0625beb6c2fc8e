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
/// Limits that all processes of the region count together, in Redis, so that who is spread over N of them has no N times as much. It only
/// ever refuses more than the process does for itself, which has counted before: with Redis away, that is the limit.
/// </summary>
/// <remarks>
/// Who asks falls into one of 65,536 partitions by a hash with a secret seed: no key says who it is about, there is an end to the number of
/// keys, and nobody can choose an address that shares somebody else's. The seed is in Redis, for all processes must use the same; each
/// takes the one it is told, and gives its own when there is none, so that losing everything loses counts alone.
/// </remarks>
public sealed class RegionLimits
{
    private readonly RedisLink _redis;
    private readonly Counter<long> _refused;

    /// <summary>In braces, the part by which a Redis cluster places keys: a counter is where its seed is.</summary>
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
                "Requests that this process would have let pass and the region's count refused, by limit: codes, sessions, sellers."
            );
    }

    /// <summary>Counts a request; the problem to answer where it is one too many, null where it is not or nobody can tell.</summary>
    public async ValueTask<Problem?> Count(RegionLimit limit, byte[] who)
    {
        // Twice at most: the second time with the seed that the first was told.
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
