using Dukaan.Values;

namespace Dukaan.Orders;

/// <summary>A person's step. Who they are, the call says (<see cref="Caller.Actor"/>).</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Reason">Sellers owe one to reject, cancel, refund and return, and the shopper sees it; of a note it is the text. Up to 300
/// characters.</param>
/// <param name="IfVersion">Refused as stale where the order's version is another; null: whatever it is.</param>
/// <param name="Reference">To mark or claim as paid: the UTR, or what else names the payment; 4 to 40 letters and digits.</param>
/// <param name="Shipment">To ship: who brings it.</param>
/// <param name="Amount">To refund: how much, in the order's currency; null: all, or what the lines came to.</param>
/// <param name="Lines">To edit: the new quantities, lower ones, 0 takes a line out. To refund or return: which pieces; null: all.</param>
/// <param name="Address">To edit: where it goes now; parts of it that are null stay as they are.</param>
[GenerateSerializer, Immutable, Alias("order-step")]
public sealed record OrderStep(
    string OperationId,
    OrderAction Action,
    string? Reason = null,
    long? IfVersion = null,
    string? Reference = null,
    Shipment? Shipment = null,
    long? Amount = null,
    ImmutableArray<LineQuantity>? Lines = null,
    Address? Address = null
);
