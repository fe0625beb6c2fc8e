using System.Collections.Immutable;
using System.Globalization;
using Dukaan.Carts;
using Dukaan.Items;
using Dukaan.Silo.Regions;
using Dukaan.Values;

namespace Dukaan.Web.Regions;

/// <summary>
/// The cart that goes with a shopper's request to the store's home, in a header of its own, so that a checkout is one call. It is bound to
/// the call's signature. A home of the release before ignores it.
/// </summary>
public sealed class CarriedCart
{
    private const int MaxQuantity = 999;

    private readonly Func<string, Task>? _ordered;

    private CarriedCart(string cartId, CartCopy copy, string? from, Func<string, Task>? ordered) =>
        (CartId, Copy, From, _ordered) = (cartId, copy, from, ordered);

    public string CartId { get; }

    public CartCopy Copy { get; }

    /// <summary>The region that sent it; null: this one sends it.</summary>
    public string? From { get; }

    /// <summary>Whether the home has kept it already.</summary>
    public bool IsKept { get; set; }

    /// <summary>A cart to send.</summary>
    /// <param name="ordered">Called with the order that the home says it became, before its response goes on to the shopper.</param>
    public static CarriedCart Of(string cartId, CartCopy copy, Func<string, Task> ordered) => new(cartId, copy, null, ordered);

    /// <summary>A cart that was received, whose proof is right; null: it is none that this release can read.</summary>
    public static CarriedCart? Read(string text, string from)
    {
        if (
            text.Split(';') is not [var id, var version, var generation, var changed, var order, var goods]
            || !Ids.IsId(id)
            || !Number(version, out var number)
            || !Number(generation, out var filled)
            || !Number(changed, out var at)
            || at > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            || !(order.Length == 0 || Ids.IsId(order))
        )
        {
            return null;
        }

        var lines = ImmutableArray.CreateBuilder<QuoteLine>();
        foreach (var line in goods.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                line.Split('.') is not [var product, var variant, var pieces]
                || !Number(pieces, out var quantity)
                || quantity > MaxQuantity
            )
            {
                return null;
            }

            lines.Add(new QuoteLine(product, (int)quantity, variant.Length > 0 ? variant : null));
        }

        var copy = new CartCopy(lines.DrainToImmutable(), number, filled, DateTimeOffset.FromUnixTimeMilliseconds(at))
        {
            OrderId = order.Length > 0 ? order : null,
        };
        return new CarriedCart(id, copy, from, null);
    }

    /// <summary>At the home: tells the region that sent the cart with this request, if any did, which order it is now.</summary>
    public static void TellOrder(HttpContext context, string orderId)
    {
        if (context.Features.Get<CarriedCart>() is { From: not null })
        {
            context.Response.Headers[RegionSignature.CartOrder] = orderId;
        }
    }

    /// <summary>
    /// As it is sent: cart, version, generation, time, order, and each line's product, variant and quantity. All of them are ids and
    /// numbers, so 50 lines are 3 KB, which has room in a request's head. Operation ids stay behind.
    /// </summary>
    public string Text()
    {
        var lines = string.Join(',', Copy.Lines.Select(Line));
        var (version, generation, changed) = (Copy.Version, Copy.Generation, Copy.ChangedAt.ToUnixTimeMilliseconds());
        return string.Create(CultureInfo.InvariantCulture, $"{CartId};{version};{generation};{changed};{Copy.OrderId};{lines}");
    }

    /// <summary>The home said that it became an order.</summary>
    public Task BecameOrder(string orderId) => _ordered?.Invoke(orderId) ?? Task.CompletedTask;

    private static string Line(QuoteLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.ProductId}.{line.VariantId}.{line.Quantity}");

    private static bool Number(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
