using System.Collections.Immutable;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Values;
using Microsoft.Extensions.Caching.Memory;

namespace Dukaan.Web.Storefront.Checkout;

/// <summary>
/// Places orders, and bounds what those hold that wait for the seller: an order with cash on delivery or UPI holds its goods for days, since sellers sleep,
/// and anybody may type any phone. Whoever proved their phone (OrderTexting) is not bound. Each process counts what it placed.
/// </summary>
internal sealed class OpenOrders(IGrainFactory grains, DukaanOptions options) : IDisposable
{
    /// <summary>Of one phone in one shop.</summary>
    public static readonly (int Orders, int Units) OfPhone = (20, 200);

    /// <summary>Of one address in one shop: many people may share one.</summary>
    public static readonly (int Orders, int Units) OfAddress = (200, 2_000);

    private const int PlacersMost = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(2);
    private readonly MemoryCache _open = new(new MemoryCacheOptions { SizeLimit = PlacersMost });

    /// <summary>Places the order, or refuses it because too many wait.</summary>
    public async Task<Outcome<OrderView>> Place(HttpContext context, string storeId, string orderId, PlaceOrder command)
    {
        var door = grains.GetGrain<IOrderDoorGrain>(storeId);
        if (!options.RateLimits || command.Payment == PaymentMethod.Online || command.Lines.IsDefaultOrEmpty)
        {
            return await door.Place(orderId, command);
        }

        var order = new Open(StoreKey.Of(storeId, orderId), command.Lines.Sum(line => Math.Max(0, line.Quantity)));
        var (phone, address) = ($"{storeId} {command.Customer.Phone.E164}", $"{storeId} {context.Connection.RemoteIpAddress}");
        if ((!await HasRoom(phone, order, OfPhone) || !await HasRoom(address, order, OfAddress)) &&
            !await grains.GetGrain<IPhoneGrain>(command.Customer.Phone.E164).IsVerified())
        {
            return new Refusal(
                RefusalKind.TooMany, "too-many-open-orders", "Too much is ordered from here that the seller has not confirmed yet. Wait for that, pay online, or order less.",
                RetryAfter: TimeSpan.FromHours(1));
        }

        var placed = await door.Place(orderId, command);
        if (placed.Ok)
        {
            Note(phone, order);
            Note(address, order);
        }

        return placed;
    }

    public void Dispose() => _open.Dispose();

    /// <summary>Whether one more is within the limit. Looks at the orders themselves only where it would not be.</summary>
    private async Task<bool> HasRoom(string placer, Open order, (int Orders, int Units) most)
    {
        var open = Of(placer);
        if (IsWithin(open) || open.Any(each => each.Key == order.Key))
        {
            return true;
        }

        foreach (var each in open)
        {
            if (await grains.GetGrain<IOrderGrain>(each.Key).Get() is not { State: OrderState.Placed, Payment: PaymentState.Awaited })
            {
                open = open.Remove(each);
                if (IsWithin(open))
                {
                    break;
                }
            }
        }

        Keep(placer, open);
        return IsWithin(open);

        bool IsWithin(ImmutableList<Open> some) => some.Count < most.Orders && some.Sum(each => each.Units) + order.Units <= most.Units;
    }

    private void Note(string placer, Open order)
    {
        var open = Of(placer);
        if (open.All(each => each.Key != order.Key))
        {
            Keep(placer, open.Add(order));
        }
    }

    private ImmutableList<Open> Of(string placer) => _open.Get<ImmutableList<Open>>(placer) ?? [];

    private void Keep(string placer, ImmutableList<Open> open) =>
        _open.Set(placer, open, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Remembered });

    private sealed record Open(string Key, int Units);
}
