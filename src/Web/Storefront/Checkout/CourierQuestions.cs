using System.Diagnostics.Metrics;
using System.Threading.RateLimiting;
using Dukaan.Checkout;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Limits for how many parcels strangers may learn what a shop's courier asks: the courier counts the shop's requests, and a program can
/// name every postal code. An address has 120 in ten minutes in each shop, since many phones share one behind a carrier; in IPv6 it is a
/// network of 48 bits. Whoever is at the limit is told what others were told lately, and else that the fee is not known yet; orders are
/// placed all the same. All of a shop together are bounded where its courier is asked.
/// </summary>
internal sealed class CourierQuestions : IDisposable
{
    /// <summary>How many an address has in a shop.</summary>
    public const int PerAddress = 120;

    private static readonly SlidingWindowRateLimiterOptions InTenMinutes = new()
    {
        PermitLimit = PerAddress,
        Window = TimeSpan.FromMinutes(10),
        SegmentsPerWindow = 10,
        QueueLimit = 0,
    };

    private readonly GuessLimit? _addresses;
    private readonly Counter<long> _kept;

    public CourierQuestions(DukaanOptions options, IMeterFactory meters, RegionLimits? region = null)
    {
        _addresses = RateLimits.Apply(options) ? new GuessLimit(InTenMinutes, "courier-questions", region) : null;
        _kept = meters
            .Create("Dukaan.Web")
            .CreateCounter<long>(
                "dukaan.couriers.not_asked",
                "{request}",
                "Prices for addresses that had asked for too many parcels, so that no courier was asked for them."
            );
    }

    /// <summary>The same question, answered without the courier if its asker has asked too much. The same parcel counts once.</summary>
    public async Task<QuoteRequest> Bounded(HttpContext context, string storeId, QuoteRequest request)
    {
        if (_addresses is null || request.To is not { PostalCode: { Length: > 0 } postalCode })
        {
            return request;
        }

        var who = $"{storeId} {RateLimits.SiteOf(context.Connection.RemoteIpAddress)}";
        if (_addresses.IsReached(who))
        {
            _kept.Add(1);
            return request with { Kept = true };
        }

        var goods = string.Join(',', request.Lines.Select(line => $"{line.ProductId}/{line.VariantId}/{line.Quantity}"));
        await _addresses.Count(who, $"{postalCode} {request.Cash} {goods}");
        return request;
    }

    public void Dispose() => _addresses?.Dispose();
}
