using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Dukaan.Pricing;
using Dukaan.Values;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Limits how many wrong discount codes are tried: sellers choose words that people remember, and so that programs guess. An address has
/// thirty in ten minutes in each shop, since many phones share one behind a carrier; in IPv6 it is a network of 48 bits. While a whole shop
/// is guessed at, from however many addresses, each has ten. So strangers can switch off a shop's codes only for those who share their
/// address. Whoever is at a limit is refused also with a right code, so that the refusal tells nothing.
/// </summary>
internal sealed class DiscountTries : IDisposable
{
    /// <summary>The code of the refusal.</summary>
    public const string TooManyCode = "too-many-discount-codes";

    private readonly GuessLimit? _addresses;
    private readonly GuessLimit? _suspects;
    private readonly GuessLimit? _shops;
    private readonly Counter<long> _guessed;
    private readonly Counter<long> _refused;

    public DiscountTries(DukaanOptions options, IMeterFactory meters, RegionLimits? region = null)
    {
        if (RateLimits.Apply(options))
        {
            _addresses = new GuessLimit(InTenMinutes(30), "discount-codes", region);
            _suspects = new GuessLimit(InTenMinutes(10));
            _shops = new GuessLimit(InTenMinutes(300), "discount-shops", region);
        }

        var meter = meters.Create("Dukaan.Web");
        _guessed = meter.CreateCounter<long>("dukaan.discounts.guessed", "{guess}", "Wrong discount codes, each once per address.");
        _refused = meter.CreateCounter<long>(
            "dukaan.discounts.refused",
            "{request}",
            "Requests with discount codes of addresses that tried too many wrong ones."
        );
    }

    /// <summary>Why no code may be tried now, or null.</summary>
    public Error? WhyNot(HttpContext context, string storeId)
    {
        if (_addresses is null || _suspects is null || _shops is null)
        {
            return null;
        }

        var guesser = NameOf(context, storeId);
        if (!_addresses.IsReached(guesser) && !(_shops.IsReached(storeId) && _suspects.IsReached(guesser)))
        {
            return null;
        }

        _refused.Add(1);
        return new Error(
            ErrorKind.TooMany,
            TooManyCode,
            "Too many wrong codes were tried. Wait ten minutes.",
            "discountCode",
            RetryAfter: TimeSpan.FromMinutes(10)
        );
    }

    /// <summary>Counts the code if it is wrong: unknown, or none that can be used today.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="problem">Why it does not apply; null: it does.</param>
    public async Task Count(HttpContext context, string storeId, string code, Error? problem)
    {
        if (_addresses is null || _suspects is null || _shops is null || problem is null || !DiscountErrors.IsWrong(problem))
        {
            return;
        }

        var (guesser, typed) = (NameOf(context, storeId), code.Trim().ToUpperInvariant());
        if (await _addresses.Count(guesser, typed))
        {
            _guessed.Add(1);
            await _suspects.Count(guesser, typed);
            await _shops.Count(storeId, $"{guesser} {typed}");
        }
    }

    public void Dispose()
    {
        _addresses?.Dispose();
        _suspects?.Dispose();
        _shops?.Dispose();
    }

    private static SlidingWindowRateLimiterOptions InTenMinutes(int guesses) =>
        new()
        {
            PermitLimit = guesses,
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 10,
            QueueLimit = 0,
        };

    private static string NameOf(HttpContext context, string storeId) =>
        $"{storeId} {RateLimits.SiteOf(context.Connection.RemoteIpAddress)}";
}
