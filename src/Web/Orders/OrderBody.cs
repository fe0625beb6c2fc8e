using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Hours;
using Dukaan.Web.Links;
using Dukaan.Web.Pricing;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Orders;

/// <summary>An order as its seller sees it in the API.</summary>
/// <param name="Number">A small number, unique in the shop, for people.</param>
/// <param name="Ledger">What happened, oldest first.</param>
/// <param name="Actions">The actions that are allowed now: the last part of the path to post to.</param>
/// <param name="ExpiresAt">When it expires unless it is paid or confirmed; null: never.</param>
/// <param name="Shipment">How it is shipped, once it is.</param>
/// <param name="StatusUrl">
/// The shopper's own page; null for who may not handle orders. Whoever has it may cancel, ask for returns, and see store credit's codes.
/// </param>
/// <param name="Version">Raised by every step; also the ETag.</param>
/// <param name="Amounts">The parts of the total.</param>
/// <param name="PlaceOfSupply">As printed on documents, such as <c>Karnataka (29)</c>; null if the tax has none.</param>
/// <param name="Return">What the shopper asked to return, until it is declined or came back; null: nothing.</param>
/// <param name="Slot">The time that the shopper chose, or null.</param>
/// <param name="Language">The language in which the shopper read the shop, if that is another than the shop's own; else null.</param>
/// <param name="From">From where its goods are taken, in a shop with several locations; else none.</param>
public sealed record OrderBody(
    string Id,
    long Number,
    OrderState State,
    OrderPaymentBody Payment,
    ImmutableArray<OrderLineBody> Lines,
    Money Total,
    OrderCustomerBody Customer,
    ImmutableArray<LedgerEntryBody> Ledger,
    ImmutableArray<OrderAction> Actions,
    DateTimeOffset? ExpiresAt,
    Shipment? Shipment,
    string? StatusUrl,
    DateTimeOffset PlacedAt,
    DateTimeOffset UpdatedAt,
    long Version,
    AmountsBody Amounts,
    string? PlaceOfSupply,
    ReturnRequestBody? Return,
    SlotBody? Slot,
    string? Language,
    ImmutableArray<TakenFromBody> From
)
{
    public static OrderBody Of(OrderView order, HttpContext context) =>
        new(
            Id: order.Id,
            Number: order.Number,
            State: order.State,
            Payment: OrderPaymentBody.Of(order),
            Lines: OrderLineBody.Of(order),
            Total: order.Total,
            Customer: OrderCustomerBody.Of(order.Customer),
            Ledger: [.. order.Ledger.Select(entry => LedgerEntryBody.Of(order.StoreId, entry))],
            Actions: order.Allowed,
            ExpiresAt: order.Until,
            Shipment: order.Shipment,
            StatusUrl: context.Features.Get<SignedIn>()?.May(Permission.HandleOrders) == true
                ? $"{context.PublicUrl()}/o/{order.StatusToken}"
                : null,
            PlacedAt: order.PlacedAt,
            UpdatedAt: order.UpdatedAt,
            Version: order.Version,
            Amounts: AmountsBody.Of(order.Amounts),
            PlaceOfSupply: AmountsBody.Of(order.Amounts).PlaceOfSupply,
            Return: ReturnRequestBody.Of(order),
            Slot: SlotBody.Of(order.Slot),
            Language: order.Language,
            From: TakenFromBody.Of(order)
        );
}
