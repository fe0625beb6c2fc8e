using System.Collections.Immutable;
using Dukaan.Orders;
using Dukaan.Values;

namespace Dukaan.Web.Orders;

/// <summary>What goes with a step; a step passes over what is not for it.</summary>
/// <param name="Reason">Needed to reject, cancel, refund and return; the shopper sees it. Of a note, the text, which they do not see. Up to
/// 300 characters.</param>
/// <param name="Reference">To mark as paid: the UTR or what else names the payment.</param>
/// <param name="Carrier">To ship: who brings it.</param>
/// <param name="TrackingNumber">To ship: the carrier's number for it.</param>
/// <param name="Amount">To refund: how much, in minor units; else all, or what the lines came to.</param>
/// <param name="Lines">To edit: the new quantities. To refund or return: which pieces; else all.</param>
/// <param name="Address">To edit: where it goes now; what of it is left out, stays.</param>
public sealed record StepGiven(
    string? Reason = null,
    string? Reference = null,
    string? Carrier = null,
    string? TrackingNumber = null,
    long? Amount = null,
    ImmutableArray<LineQuantity>? Lines = null,
    EditedAddressGiven? Address = null
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
        );
}
