using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;
using Dukaan.Web.Hours;
using Dukaan.Web.Links;
using Dukaan.Web.Orders;
using Dukaan.Web.Pricing;

namespace Dukaan.Web.Storefront.Api;

/// <summary>The part of an order that its shopper may see.</summary>
/// <param name="Shop">The shop's name when it was placed.</param>
/// <param name="Steps">What happened, oldest first.</param>
/// <param name="Actions">The actions that the shopper can take now: the last part of the path to post to.</param>
/// <param name="ExpiresAt">When it expires unless it is paid or confirmed; null: never.</param>
/// <param name="Shipment">How it is shipped, once it is.</param>
/// <param name="Version">Raised by every step; also the ETag.</param>
/// <param name="Amounts">The parts of the total.</param>
/// <param name="PlaceOfSupply">As printed on documents, such as <c>Karnataka (29)</c>; null if the tax has none.</param>
/// <param name="Return">What the shopper asked to return, until it is declined or came back; null: nothing.</param>
/// <param name="StoreCredit">The store credit that it was refunded as, with the codes.</param>
/// <param name="GiftCards">The gift cards that were bought with it, with their codes, once they are paid.</param>
/// <param name="Slot">The time that the shopper chose, or null.</param>
public sealed record ShopperOrderBody(
    string OrderId,
    long Number,
    string Shop,
    OrderState State,
    ShopperPaymentBody Payment,
    ImmutableArray<OrderLineBody> Lines,
    Money Total,
    OrderCustomerBody Customer,
    ImmutableArray<ShopperStepBody> Steps,
    ImmutableArray<OrderAction> Actions,
    DateTimeOffset? ExpiresAt,
    Shipment? Shipment,
    string StatusUrl,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version,
    AmountsBody Amounts,
    string? PlaceOfSupply,
    ReturnRequestBody? Return,
    ImmutableArray<ShopperCreditBody> StoreCredit,
    SlotBody? Slot,
    ImmutableArray<ShopperCreditBody> GiftCards
)
{
    public static ShopperOrderBody Of(OrderView order, HttpContext context) =>
        new(
            OrderId: order.Id,
            Number: order.Number,
            Shop: order.Payee,
            State: order.State,
            Payment: ShopperPaymentBody.Of(order),
            Lines: OrderLineBody.Of(order.AsRead()),
            Total: order.Total,
            Customer: OrderCustomerBody.Of(order.Customer),
            Steps:
            [
                .. order
                    .Ledger.Where(entry => OrderEntries.IsForShopper(entry.Type))
                    .Select(entry => new ShopperStepBody(entry.Type, entry.At, entry.Reason)),
            ],
            Actions: order.ShopperAllowed,
            ExpiresAt: order.Until,
            Shipment: order.Shipment,
            StatusUrl: $"{context.PublicUrl()}/o/{order.StatusToken}",
            PlacedAt: order.PlacedAt,
            UpdatedAt: order.UpdatedAt,
            Version: order.Version,
            Amounts: AmountsBody.Of(order.Amounts),
            PlaceOfSupply: AmountsBody.Of(order.Amounts).PlaceOfSupply,
            Return: ReturnRequestBody.Of(order),
            StoreCredit: [.. order.Credits.Select(credit => ShopperCreditBody.Of(order, credit))],
            Slot: SlotBody.Of(order.Slot),
            GiftCards: [.. order.SoldCards.Where(card => !card.TakenBack).Select(card => ShopperCreditBody.Of(order, card))]
        );
}
