using System.Collections.Immutable;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.Values;
using Dukaan.Web.Experiments;
using Dukaan.Web.Limits;
using Dukaan.Web.Settings;
using Dukaan.Web.Visits;
using Microsoft.Extensions.Caching.Memory;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Places orders, and limits how many open orders one phone or address has. An order with cash on delivery or UPI reserves its goods for
/// days, since it waits for the seller, and anybody can type any phone number. A verified phone (OrderTexting) has the limits of an
/// address, besides those of its address, so that a crowd behind the same address does not use them up. It is limited too, since a stranger
/// may type it: shops show their sellers' numbers. An order that is to be paid online reserves its goods for minutes and is counted by
/// itself, with higher limits. Each process counts the orders that it placed.
/// </summary>
internal sealed class OpenOrders(
    IGrainFactory grains,
    DukaanOptions options,
    IRuntimeSettings settings,
    TimeProvider time,
    VisitTally visits,
    ExperimentTally experiments,
    DiscountTries codes
) : IDisposable
{
    /// <summary>The limit of one phone in one shop.</summary>
    public static readonly (int Orders, int Units) OfPhone = (20, 200);

    /// <summary>
    /// The limit of one address, or one IPv6 network of 64 bits, in one shop: many people may share one. Verified phones have as many
    /// again.
    /// </summary>
    public static readonly (int Orders, int Units) OfAddress = (200, 2_000);

    /// <summary>As <see cref="OfPhone"/>, for orders that wait for a payment at the gateway.</summary>
    public static readonly (int Orders, int Units) OfPhoneOnline = (60, 600);

    /// <summary>As <see cref="OfAddress"/>, for orders that wait for a payment at the gateway.</summary>
    public static readonly (int Orders, int Units) OfAddressOnline = (600, 6_000);

    /// <summary>The code of the refusal of an order that is to be paid online.</summary>
    public const string TooManyUnpaid = "too-many-unpaid-orders";

    private const int MaxPlacers = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);
    private readonly MemoryCache _open = new(new MemoryCacheOptions { SizeLimit = MaxPlacers });
    private readonly Lock _change = new();

    /// <summary>Places the order, or refuses it because too many are open, or too many wrong discount codes were tried.</summary>
    public async Task<Result<OrderView>> Place(HttpContext context, string storeId, string orderId, PlaceOrder command)
    {
        var code = string.IsNullOrWhiteSpace(command.DiscountCode) ? null : command.DiscountCode;
        if (code is not null && codes.WhyNot(context, storeId) is { } tooMany && !await IsPlaced(storeId, orderId))
        {
            return tooMany;
        }

        var placed = await Admit(context, storeId, orderId, command);
        if (code is not null && !placed.Ok)
        {
            await codes.Count(context, storeId, code, placed.Error);
        }

        if (placed.Ok)
        {
            visits.Order(storeId, orderId);
            experiments.Order(context, storeId, orderId);
        }

        return placed;
    }

    /// <summary>Whether this repeats an order that exists, and whose answer was lost.</summary>
    private async Task<bool> IsPlaced(string storeId, string orderId) =>
        await grains.GetGrain<IOrderGrain>(StoreKey.Of(storeId, orderId)).Get() is not null;

    private async Task<Result<OrderView>> Admit(HttpContext context, string storeId, string orderId, PlaceOrder command)
    {
        Traces.Note(storeId, orderId);
        if (command.Payment != PaymentMethod.CashOnDelivery && !settings.Now.Of(storeId).PrepaidOrders)
        {
            return Error.Conflict("cash-only", "Only cash on delivery can be taken at the moment. Choose it.", "payment.method");
        }

        command = settings.Now.Of(storeId).PrepaidOrders ? command : command with { CashOnly = true };
        var admission = grains.GetGrain<IOrderAdmissionGrain>(storeId);
        if (!RateLimits.Apply(options) || command.Lines.IsDefaultOrEmpty)
        {
            return await admission.Place(orderId, command);
        }

        var order = new Open(StoreKey.Of(storeId, orderId), command.Lines.Sum(line => Math.Max(0, line.Quantity)), BeingPlaced: true);
        var online = command.Payment == PaymentMethod.Online;
        var (ofPhone, ofAddress) = online ? (OfPhoneOnline, OfAddressOnline) : (OfPhone, OfAddress);
        var place = online ? $"{storeId} online" : storeId;
        var (phone, address) = (
            $"{place} {command.Customer.Phone.E164}",
            $"{place} {RateLimits.NameOf(context.Connection.RemoteIpAddress)}"
        );
        var (verified, stands) = ($"{address} verified", false);
        List<string> placers = [phone, address];
        try
        {
            var within = await Take(phone, order, ofPhone) && await Take(address, order, ofAddress);
            if (!within)
            {
                placers.Add(verified);
            }

            if (
                !within
                && !(await grains.GetGrain<IPhoneGrain>(command.Customer.Phone.E164).IsVerified() && await Take(verified, order, ofAddress))
            )
            {
                return online ? TooMuchUnpaid : TooMuchOpen;
            }

            stands = true; // an order whose response was lost may exist: the next check finds it
            var placed = await admission.Place(orderId, command);
            stands = placed.Ok;
            return placed;
        }
        finally
        {
            placers.ForEach(placer => Settle(placer, order, stands));
        }
    }

    private static Error TooMuchOpen { get; } =
        new(
            ErrorKind.TooMany,
            "too-many-open-orders",
            "Too much is ordered from here that the seller has not confirmed yet. Wait for that, pay online, or order less.",
            RetryAfter: TimeSpan.FromHours(1)
        );

    private static Error TooMuchUnpaid { get; } =
        new(
            ErrorKind.TooMany,
            TooManyUnpaid,
            "Too much is ordered from here that is not paid yet. Pay for it, wait until it expires, or order less.",
            RetryAfter: TimeSpan.FromMinutes(15)
        );

    public void Dispose() => _open.Dispose();

    /// <summary>
    /// Takes a slot for the order before it is placed, so that concurrent orders are counted together; false: there is none. Reads the
    /// orders themselves only if all slots are taken.
    /// </summary>
    private async Task<bool> Take(string placer, Open order, (int Orders, int Units) most)
    {
        if (TakeFree(placer, order, most))
        {
            return true;
        }

        foreach (var each in Of(placer).Where(each => !each.BeingPlaced))
        {
            if (!IsWaiting(await grains.GetGrain<IOrderGrain>(each.Key).Get()))
            {
                Change(placer, open => open.Remove(each));
                if (TakeFree(placer, order, most))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An order whose time has passed is no longer open, even if it has not expired yet.</summary>
    private bool IsWaiting(OrderView? order) =>
        order is { State: OrderState.Placed, Payment: PaymentState.Awaited } && !(order.Until <= time.GetUtcNow());

    private bool TakeFree(string placer, Open order, (int Orders, int Units) most)
    {
        var taken = false;
        Change(placer, open =>
        {
            var known = open.Any(each => each.Key == order.Key);
            taken = known || (open.Count < most.Orders && open.Sum(each => each.Units) + order.Units <= most.Units);
            return taken && !known ? open.Add(order) : open;
        });
        return taken;
    }

    /// <summary>The order keeps its slot if it was placed, or gives it back. One placed by another request keeps it.</summary>
    private void Settle(string placer, Open order, bool stands) => Change(placer, open =>
        {
            var known = open.Find(each => each.Key == order.Key);
            var settled = order with { BeingPlaced = false };
            return known is null ? (stands ? open.Add(settled) : open)
                : !known.BeingPlaced ? open
                : stands ? open.Replace(known, settled)
                : open.Remove(known);
        });

    private void Change(string placer, Func<ImmutableList<Open>, ImmutableList<Open>> change)
    {
        lock (_change)
        {
            var (before, after) = (Of(placer), change(Of(placer)));
            if (before != after)
            {
                _open.Set(placer, after, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });
            }
        }
    }

    private ImmutableList<Open> Of(string placer) => _open.Get<ImmutableList<Open>>(placer) ?? [];

    private sealed record Open(string Key, int Units, bool BeingPlaced);
}
