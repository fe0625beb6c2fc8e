using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Dukaan.Values;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Limits how many wrong codes of gift cards an address may try. Whoever is at the limit is refused before a card is asked, also with a
/// right code, so that the refusal tells nothing. A whole shop has no limit: with one, strangers could switch off its cards, and nobody
/// guesses the 80 bits of a code.
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

    private readonly bool _applies;
    private readonly GuessLimit _addresses;
    private readonly Counter<long> _guessed;
    private readonly Counter<long> _refused;

    public GiftCardTries(DukaanOptions options, IMeterFactory meters, RegionLimits? region = null)
    {
        (_applies, _addresses) = (RateLimits.Apply(options), new GuessLimit(PerAddress, "gift-cards", region));
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
        if (!_applies || !_addresses.IsReached(NameOf(context)))
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
        if (await _addresses.Count(NameOf(context), guess))
        {
            _guessed.Add(1);
        }
    }

    public void Dispose() => _addresses.Dispose();

    private static Error TooMany() =>
        new(
            ErrorKind.TooMany,
            "too-many-gift-cards",
            "Too many wrong codes were tried. Wait ten minutes.",
            "giftCards",
            RetryAfter: TimeSpan.FromMinutes(10)
        );

    private static string NameOf(HttpContext context) => RateLimits.NameOf(context.Connection.RemoteIpAddress);
}
