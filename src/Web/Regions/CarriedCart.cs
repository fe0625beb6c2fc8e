using System.Buffers.Text;
using System.Text.Json;
using Dukaan.Carts;
using Dukaan.Saving;
using Dukaan.Silo.Regions;
using Dukaan.Values;

namespace Dukaan.Web.Regions;

/// <summary>
/// The cart that goes with a shopper's request to the store's home, in a header of its own, so that a checkout is one call. It is bound to
/// the call's signature. A home of the release before ignores it.
/// </summary>
public sealed class CarriedCart
{
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
        try
        {
            return
                JsonSerializer.Deserialize<Written>(Base64Url.DecodeFromChars(text), StateJson.Options)
                    is { Copy: { } copy, CartId: var id }
                && Ids.IsId(id)
                && !copy.Lines.IsDefault
                ? new CarriedCart(id, copy, from, null)
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    /// <summary>At the home: tells the region that sent the cart with this request, if any did, which order it is now.</summary>
    public static void TellOrder(HttpContext context, string orderId)
    {
        if (context.Features.Get<CarriedCart>() is { From: not null })
        {
            context.Response.Headers[RegionSignature.CartOrder] = orderId;
        }
    }

    /// <summary>As it is sent.</summary>
    public string Text() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new Written(CartId, Copy), StateJson.Options));

    /// <summary>The home said that it became an order.</summary>
    public Task BecameOrder(string orderId) => _ordered?.Invoke(orderId) ?? Task.CompletedTask;

    private sealed record Written(string CartId, CartCopy Copy);
}
