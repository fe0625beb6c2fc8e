using System.Buffers.Binary;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Dukaan.Values;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Limits how many wrong codes of gift cards an address may try. Whoever is at the limit is refused before a card is asked, also with a
/// right code, so that the refusal tells nothing. Right codes count for nothing, and a wrong one counts once, however often its page is
/// drawn again. A whole shop has no limit: with one, strangers could switch off its cards, and nobody guesses the 80 bits of a code.
/// </summary>
internal sealed class GiftCardTries : IDisposable
{
    private static readonly SlidingWindowRateLimiterOptions PerAddress = new()
    {
        PermitLimit = 20,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    private static readonly RegionLimit AddressInTheRegion = RegionLimit.Of("gift-cards", PerAddress);

    private readonly RegionLimits? _region;
    private readonly PartitionedRateLimiter<string>? _addresses;
    private readonly Counter<long> _guessed;
    private readonly Counter<long> _refused;

    /// <summary>The guesses that were counted lately, each at the place of its hash: one that is overwritten counts once more.</summary>
    private readonly long[] _counted = new long[1 << 14];

    public GiftCardTries(DukaanOptions options, IMeterFactory meters, RegionLimits? region = null)
    {
        (_region, _addresses) = (region, Limiter(options, PerAddress));
        var meter = meters.Create("Dukaan.Web");
        _guessed = meter.CreateCounter<long>("dukaan.gift_cards.guessed", "{guess}", "Wrong codes of gift cards, each once per address.");
        _refused = meter.CreateCounter<long>(
            "dukaan.gift_cards.refused",
            "{request}",
            "Requests with gift cards of addresses that tried too many wrong codes."
        );
    }

    /// <summary>Why no code may be tried now, or null.</summary>
    public Error? WhyNot(HttpContext context)
    {
        if (_addresses is null)
        {
            return null;
        }

        using var address = _addresses.AttemptAcquire(NameOf(context), 0);
        if (address.IsAcquired)
        {
            return null;
        }

        _refused.Add(1);
        return TooMany();
    }

    /// <summary>Counts a wrong code.</summary>
    /// <param name="guess">The shop, the code and the phone, in any form: the same guess counts once.</param>
    public async Task Count(HttpContext context, string guess)
    {
        var address = NameOf(context);
        if (!IsNew($"{address} {guess}"))
        {
            return;
        }

        _guessed.Add(1);
        if (_addresses is null)
        {
            return;
        }

        _addresses.AttemptAcquire(address).Dispose();
        if (_region is not null && await _region.Count(AddressInTheRegion, Encoding.UTF8.GetBytes(address)) is not null)
        {
            // Other processes of the region counted the rest: no more here either.
            for (var left = true; left; )
            {
                using var one = _addresses.AttemptAcquire(address);
                left = one.IsAcquired;
            }
        }
    }

    public void Dispose() => _addresses?.Dispose();

    private bool IsNew(string guess)
    {
        var hash = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(guess)));
        return Interlocked.Exchange(ref _counted[hash & (_counted.Length - 1)], hash) != hash;
    }

    private static Error TooMany() =>
        new(
            ErrorKind.TooMany,
            "too-many-gift-cards",
            "Too many wrong codes were tried. Wait ten minutes.",
            "giftCards",
            RetryAfter: TimeSpan.FromMinutes(10)
        );

    private static string NameOf(HttpContext context) => RateLimits.NameOf(context.Connection.RemoteIpAddress);

    private static PartitionedRateLimiter<string>? Limiter(DukaanOptions options, SlidingWindowRateLimiterOptions limit) =>
        RateLimits.Apply(options)
            ? PartitionedRateLimiter.Create<string, int>(name =>
                RateLimitPartition.GetSlidingWindowLimiter(name.GetHashCode(StringComparison.Ordinal) & (RateLimits.Partitions - 1), _ =>
                    limit
                )
            )
            : null;
}
