using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>The input of a step; fields that do not belong to the step are ignored.</summary>
/// <param name="Reason">Required to reject, cancel, refund and return; the shopper sees it. For a note, its text, which they do not see. Up
/// to 300 characters.</param>
/// <param name="Reference">To mark as paid: the UTR or other reference of the payment.</param>
/// <param name="Carrier">To ship: the carrier.</param>
/// <param name="TrackingNumber">To ship: the carrier's number for it.</param>
/// <param name="Amount">To refund: the amount in minor units; else everything, or the price of the lines. To return: what is given back
/// with it; else nothing yet.</param>
/// <param name="Lines">To edit: the new quantities. To refund or return: which pieces; else all, or what the shopper asked to
/// return.</param>
/// <param name="Address">To edit: the new address; a part that is left out stays unchanged.</param>
/// <param name="Restock">To return: whether the pieces are put back on sale.</param>
/// <param name="ToCredit">To refund or return: the money becomes store credit, except what gift cards paid, which goes back to
/// them.</param>
/// <param name="Exchange">To return: whether the variant goes out that the shopper asked for, instead of money.</param>
/// <param name="Add">To edit: goods that the order gets besides, at today's prices. The customer is asked for the difference.</param>
public sealed record StepGiven(
    string? Reason = null,
    string? Reference = null,
    string? Carrier = null,
    string? TrackingNumber = null,
    long? Amount = null,
    ImmutableArray<LineQuantity>? Lines = null,
    EditedAddressGiven? Address = null,
    bool? Restock = null,
    bool? Exchange = null,
    bool? ToCredit = null,
    ImmutableArray<AddedLineGiven>? Add = null
)
{
    public OrderStep Step(string operationId, OrderAction action, long? ifVersion) =>
        new(
            operationId,
            action,
            Reason,
            ifVersion,
            Reference,
            Carrier is null && TrackingNumber is null ? null : new Shipment(Carrier ?? "", TrackingNumber ?? ""),
            Amount,
            Lines is { IsDefault: true } ? null : Lines,
            Address?.Address()
        )
        {
            Restock = Restock,
            Exchange = Exchange,
            ToCredit = ToCredit == true ? true : null,
            Add =
                action == OrderAction.Edit && Add is { IsDefaultOrEmpty: false } added
                    ? [.. added.Select(line => (line ?? new AddedLineGiven()).Read())]
                    : null,
        };
}
