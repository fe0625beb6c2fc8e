using Dukaan.Orders;
using Dukaan.Regions;

namespace Dukaan.Carts;

/// <summary>
/// A cart follows its shopper from region to region. One region holds it, and every change makes the region where it happens the holder;
/// the store's home is told of each a moment later. Two regions may both believe that they hold it, where one was cut off: then the higher
/// version is right. Orders are safe from that: a generation of a cart is one order at home, whatever became of its copies.
/// </summary>
public sealed partial class CartGrain
{
    /// <summary>How long after a change the store's home is told, so that quick changes are told together.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    /// <summary>How long after a checkout began the home is asked whether there is an order, if its answer was lost.</summary>
    private static readonly TimeSpan AfterCheckout = TimeSpan.FromSeconds(30);

    /// <summary>How long a version that was not found is not looked for again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private string? _home;
    private bool _seeks; // it waits for other regions
    private DateTimeOffset _sought;
    private long _seen; // the version that the browser saw elsewhere, of a cart that nobody has any more

    /// <summary>The version after the next change.</summary>
    private long Next => Math.Max(Current.Version, _seen) + 1;

    public async Task Bring(CartPlace? seen)
    {
        if (!regions.Many)
        {
            return;
        }

        var now = time.GetUtcNow();
        var newer =
            seen is { } place
            && place.Version > Current.Version
            && (place.Version > _seen || now - _sought >= Patience)
            && regions.Others.Contains(place.Region)
                ? place
                : null;
        if (newer is null && (Exists ? Current.Holder is null : CartIds.IsOf(regions.Here, CartId)))
        {
            return;
        }

        var found = await Find(newer?.Region);
        (_seen, _sought) = (Math.Max(_seen, newer?.Version ?? 0), now);
        if (found is not null && (!Exists || found.Version > Current.Version))
        {
            _asked = false; // what came may have become an order
            await SaveCart(Current.With(found));
        }
        else if (Exists && Current.Holder is not null)
        {
            await SaveCart(Current);
        }
    }

    public Task<CartCopy?> Take(string region) =>
        _seeks
            ? Task.FromResult(Exists ? Current.Copy() with { Holder = Current.Holder ?? regions.Here } : null)
            : this.AsReference<ICartGrain>().Give(region);

    public async Task<CartCopy?> Give(string region)
    {
        EndIfNothingIsSaved();
        await NoticeOrder();
        if (!Exists)
        {
            return null;
        }

        if (Current.Holder is null)
        {
            await Write(Cart with { Holder = region, TellAt = null });
        }

        return Cart.Copy();
    }

    public async Task<CartCopy?> Lend(CartPlace? seen, bool mayOrder)
    {
        EndIfNothingIsSaved();
        await Bring(seen);
        if (!Exists || Current.Holder is not null)
        {
            return null;
        }

        if (mayOrder && Cart is { OrderId: null, Lines.Length: > 0 } cart && await IsAbroad())
        {
            await Write(cart with { TellAt = time.GetUtcNow() + AfterCheckout });
        }

        return Cart.Copy();
    }

    public async Task<string?> Keep(CartCopy copy, string from)
    {
        if (!Exists || copy.Version > Current.Version)
        {
            _asked = false;
            var next = Current.With(copy) with { Holder = from };
            await Write(Same(next.Lines, Current.Lines) ? next : Reminding(next));
        }

        var orderId = OrderKey.OfCart(StoreId, CartId, copy.Generation);
        if (!(await orders.Existing(StoreId, [orderId])).Contains(orderId))
        {
            return null;
        }

        await Ordered(orderId);
        return orderId;
    }

    public async Task<CartCopy?> Untold()
    {
        if (Current is { TellAt: not null, Holder: null })
        {
            return Cart.Copy();
        }

        await ForgetWake();
        return null;
    }

    public async Task Told(long version, string? orderId)
    {
        if (Current is not { TellAt: not null, Holder: null })
        {
            return;
        }

        var cart = Cart;
        await Write(
            orderId is not null && cart.OrderId is null && orderId == OrderOf(cart) ? Emptied(cart, orderId)
            : cart.TellAt > time.GetUtcNow() ? cart // a checkout has begun since: its order is asked for then
            : cart.Version == version ? cart with { TellAt = null }
            : cart with { TellAt = time.GetUtcNow() + Soon }
        );
    }

    /// <summary>The newest copy that other regions have: that of the holder, which gives it up, or the best of the others.</summary>
    /// <param name="first">Who is asked first, or null.</param>
    private async Task<CartCopy?> Find(string? first)
    {
        var home = await Home();
        var asked = new HashSet<string>(StringComparer.Ordinal) { regions.Here };
        var asking = new Queue<string>(Places(first, home).Where(regions.Others.Contains));
        (CartCopy? best, RegionAwayException? away, var homeSays) = (Exists ? Current.Copy() : null, null, home == regions.Here);
        while (asking.TryDequeue(out var region))
        {
            if (!asked.Add(region))
            {
                continue;
            }

            _seeks = true;
            try
            {
                var copy = await regions.TakeCart(region, StoreId, CartId);
                homeSays |= region == home;
                var isNewer = copy is not null && copy.Version >= (best?.Version ?? 0);
                best = isNewer ? copy : best;
                if (isNewer && copy!.Holder == regions.Here)
                {
                    return copy; // it held the cart, and gives it to this region
                }

                if (copy?.Holder is { } holder && regions.Others.Contains(holder))
                {
                    asking.Enqueue(holder);
                }
            }
            catch (RegionAwayException e)
            {
                away = e;
            }
            finally
            {
                _seeks = false;
            }
        }

        return best is null && away is not null && !homeSays ? throw away : best;
    }

    private IEnumerable<string> Places(string? first, string? home) =>
        new[]
        {
            first,
            Current.Holder,
            Exists ? null : regions.Others.FirstOrDefault(region => CartIds.IsOf(region, CartId)),
            home,
        }.OfType<string>();

    /// <summary>Saves a change of the cart, which is held here from now on.</summary>
    private async Task SaveCart(SavedCart cart) =>
        await Write(
            cart with
            {
                Version = Math.Max(cart.Version, Next - 1) + 1,
                Holder = null,
                TellAt = await IsAbroad() ? cart.TellAt ?? time.GetUtcNow() + Soon : null,
            }
        );

    private static bool Same(ImmutableArray<CartLine> one, ImmutableArray<CartLine> other) => one.AsSpan().SequenceEqual(other.AsSpan());

    /// <summary>Whether the store's home is another region: then there is a copy of its catalog here, and no order.</summary>
    private async ValueTask<bool> IsAbroad() => regions.Many && await Home() is { } home && home != regions.Here;

    private async ValueTask<string?> Home() => _home ??= await regions.HomeOf(StoreId);
}
