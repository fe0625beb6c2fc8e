using System.Collections.Immutable;
using System.ComponentModel;
using Dukaan.Web.Http;
using Dukaan.Web.Storefront.Api;
using Dukaan.Web.Storefront.Carts;
using Dukaan.Web.Storefront.Checkout;
using Dukaan.Web.Storefront.Serving;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Orleans;

namespace Dukaan.Web.Storefront.Agents;

/// <summary>
/// How an agent buys: the handlers, limits and idempotency are the storefront API's. Paying is left to the shopper, at the link that an
/// order is answered with.
/// </summary>
[McpServerToolType]
internal sealed class OrderTools
{
    [McpServerTool(Name = "create_cart", Title = "New cart", OpenWorld = false)]
    [Description("A new, empty cart. Its id is needed to fill it.")]
    public static Task<CallToolResult> CreateCart(AgentRequest request, CartAccess carts) =>
        AgentAnswers.Answer(request, (shop, context) => Task.FromResult(CartApi.Create(shop, OperationId.Of(context), context, carts)));

    [McpServerTool(Name = "set_cart_line", Title = "Change the cart", Idempotent = true, OpenWorld = false)]
    [Description("Puts so many of a product into the cart; 0 takes it out. Answers the cart at the prices that are true now.")]
    public static Task<CallToolResult> SetCartLine(
        AgentRequest request,
        CartAccess carts,
        string cartId,
        string productId,
        [Description("0 to 999.")] int quantity,
        [Description("The variant's id; empty where the product has no variants.")] string variantId = ""
    ) =>
        AgentAnswers.Answer(request, (shop, context) =>
            CartApi.SetLine(shop, cartId, productId, new QuantityGiven(quantity, variantId), context, carts)
        );

    [McpServerTool(Name = "get_cart", Title = "The cart", ReadOnly = true, OpenWorld = false)]
    [Description("The cart at the prices that are true now.")]
    public static Task<CallToolResult> GetCart(AgentRequest request, CartAccess carts, string cartId) =>
        AgentAnswers.Answer(request, (shop, context) => CartApi.Get(shop, cartId, context, carts));

    [McpServerTool(Name = "quote", Title = "What an order costs", ReadOnly = true, OpenWorld = false)]
    [Description(
        "What an order would cost now, with discounts, delivery and taxes. Name cartId or lines. The more of the customer's address is "
            + "there, the more exact is delivery."
    )]
    public static Task<CallToolResult> Quote(
        AgentRequest request,
        ShopPages pages,
        GiftCardCodes cards,
        DiscountCodes codes,
        CartAccess carts,
        TimeProvider time,
        string? cartId = null,
        CheckoutLineGiven[]? lines = null,
        CheckoutCustomerGiven? customer = null,
        [Description("A discount code of the shop.")] string? discountCode = null,
        [Description("delivery or pickup.")] string? deliveryMethod = null,
        [Description("Codes of gift cards that pay.")] string[]? giftCards = null
    ) =>
        AgentAnswers.Answer(request, (shop, context) =>
            QuoteApi.Price(
                shop,
                new CheckoutGiven(
                    cartId,
                    Lines(lines),
                    customer,
                    Payment: null,
                    ExpectedTotal: null,
                    discountCode,
                    Delivery(deliveryMethod),
                    Codes(giftCards)
                ),
                context,
                pages,
                cards,
                codes,
                carts,
                time
            )
        );

    [McpServerTool(Name = "list_slots", Title = "Delivery times", ReadOnly = true, OpenWorld = false)]
    [Description("The times at which an order can be delivered or fetched; empty where the shop offers none.")]
    public static Task<CallToolResult> ListSlots(
        AgentRequest request,
        TimeProvider time,
        IGrainFactory grains,
        [Description("delivery or pickup.")] string? deliveryMethod = null,
        [Description("A day such as 2026-12-25; without it, the next 60 times.")] string? day = null
    ) => AgentAnswers.Answer(request, (shop, _) => SlotsApi.List(shop, deliveryMethod, day, time, grains));

    [McpServerTool(Name = "place_order", Title = "Place the order", Destructive = false, Idempotent = true, OpenWorld = false)]
    [Description(
        "Places the order. Ask the shopper before: it is binding, and the seller is told at once. The answer has the order's page "
            + "(statusUrl) and where the shopper pays (payment.payUrl or payment.upiUri). Repeating it with the same idempotencyKey, or "
            + "for the same cart, answers the same order. Refused with sold-out or total-changed where the offer has changed since."
    )]
    public static Task<CallToolResult> PlaceOrder(
        AgentRequest request,
        ShopPages pages,
        OpenOrders orders,
        GiftCardCodes cards,
        CartAccess carts,
        IGrainFactory grains,
        [Description("Names this wish to order: 8 to 200 visible ASCII characters, new for each order, the same for its repeats.")]
            string idempotencyKey,
        CheckoutCustomerGiven customer,
        [Description("cod, upi or online; get_shop says which the shop takes.")] string paymentMethod,
        [Description("The total in minor units that the shopper agreed to, as quote said.")] long expectedTotal,
        [Description("The currency of the total, ISO 4217.")] string currency,
        string? cartId = null,
        CheckoutLineGiven[]? lines = null,
        string? discountCode = null,
        [Description("delivery or pickup.")] string? deliveryMethod = null,
        [Description("Codes of gift cards that pay.")] string[]? giftCards = null,
        [Description("The id of a time that list_slots offers, where the shop offers times.")] string? slot = null
    ) =>
        AgentAnswers.Answer(request, (shop, context) =>
            idempotencyKey is not { Length: >= 8 and <= OperationId.Max } || !idempotencyKey.All(c => c is > ' ' and <= '~')
                ? Task.FromResult<IResult>(
                    Problem.Field("idempotencyKey", "idempotency-key-malformed", "A key has 8 to 200 visible ASCII characters.")
                )
                : CheckoutApi.Place(
                    shop,
                    new CheckoutGiven(
                        cartId,
                        Lines(lines),
                        customer,
                        new CheckoutPaymentGiven(paymentMethod),
                        new Values.Money(expectedTotal, currency),
                        discountCode,
                        Delivery(deliveryMethod, slot),
                        Codes(giftCards)
                    ),
                    new OperationId(idempotencyKey, FromClient: true),
                    context,
                    pages,
                    orders,
                    cards,
                    carts,
                    grains
                )
        );

    [McpServerTool(Name = "order_status", Title = "Where the order is", ReadOnly = true, OpenWorld = false)]
    [Description("What the shopper may see of their order: its state, payment, shipment and total.")]
    public static Task<CallToolResult> OrderStatus(
        AgentRequest request,
        IGrainFactory grains,
        [Description("What stands behind /o/ in the order's statusUrl.")] string statusToken
    ) => AgentAnswers.Answer(request, (shop, context) => ShopperApi.Order(shop, statusToken, context, grains));

    private static ImmutableArray<CheckoutLineGiven>? Lines(CheckoutLineGiven[]? lines) => lines is null ? null : [.. lines];

    private static ImmutableArray<string>? Codes(string[]? codes) => codes is null ? null : [.. codes];

    private static CheckoutDeliveryGiven? Delivery(string? method, string? slot = null) =>
        string.IsNullOrEmpty(method) && string.IsNullOrEmpty(slot)
            ? null
            : new CheckoutDeliveryGiven(string.IsNullOrEmpty(method) ? "delivery" : method, slot);
}
