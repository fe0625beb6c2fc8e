using System.Text.Json;
using Dukaan.Carts;
using Dukaan.Regions;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Http;
using Dukaan.Web.Links;
using Dukaan.Web.Regions;

namespace Dukaan.Web.Storefront.Carts;

/// <summary>
/// Sends a shopper's request to the shop's home, with the cart that is kept here: one call, whatever the checkout needs. Once the home says
/// that the cart became an order, it is empty here too; if that answer is lost, the home is asked later.
/// </summary>
internal sealed partial class CartCarrier(CartAccess carts, ILogger<CartCarrier> log, HomeForward? forward = null)
{
    /// <param name="context">The request, of which nothing was answered yet.</param>
    /// <param name="storeId">The shop.</param>
    /// <param name="home">Its home, another region.</param>
    public async Task Send(HttpContext context, string storeId, string home)
    {
        Shop.Enter(storeId);
        var cartId = await CartOf(context);
        if (cartId is not null && await Lend(context, storeId, cartId) is { } copy)
        {
            context.Features.Set(CarriedCart.Of(cartId, copy, orderId => Ordered(storeId, cartId, orderId)));
        }

        await forward!.Send(context, home);
    }

    /// <summary>
    /// A shopper who has the answer finds the cart empty. If that fails, the home is asked later, as if its answer were lost.
    /// </summary>
    private async Task Ordered(string storeId, string cartId, string orderId)
    {
        try
        {
            await carts.Of(storeId, cartId).Ordered(orderId);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogNotEmptied(e, storeId);
        }
    }

    /// <summary>Null: the cart is not here, and the home finds it.</summary>
    private async Task<CartCopy?> Lend(HttpContext context, string storeId, string cartId)
    {
        try
        {
            return await carts.Of(storeId, cartId).Lend(CartAccess.Seen(context, cartId), mayOrder: !context.Request.IsSafe());
        }
        catch (RegionAwayException e)
        {
            LogNotHere(e, storeId);
            return null;
        }
    }

    /// <summary>The cart of a request: the browser's, or what the body of a program names.</summary>
    private static async Task<string?> CartOf(HttpContext context)
    {
        if (!context.IsWithoutCookies())
        {
            return CartCookies.Read(context);
        }

        if (!context.Request.HasJsonContentType())
        {
            return null;
        }

        context.Request.EnableBuffering();
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return
                body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.EnumerateObject().LastOrDefault(IsCart) is { Value: { ValueKind: JsonValueKind.String } named }
                && named.GetString() is { } id
                && Ids.IsId(id)
                ? id
                : null;
        }
        catch (JsonException)
        {
            return null; // the home says what is wrong with it
        }
        finally
        {
            context.Request.Body.Position = 0;
        }
    }

    private static bool IsCart(JsonProperty property) => property.Name.Equals("cartId", StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A cart of store {StoreId} could not be fetched; its home is asked for it")]
    private partial void LogNotHere(Exception failure, string storeId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An ordered cart of store {StoreId} could not be emptied here yet")]
    private partial void LogNotEmptied(Exception failure, string storeId);
}
