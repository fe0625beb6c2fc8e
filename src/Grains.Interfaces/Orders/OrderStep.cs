namespace Dukaan.Orders;

/// <summary>A seller's step.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Reason">Needed to reject, cancel and refund; up to 300 characters. The shopper sees it.</param>
/// <param name="IfVersion">Refused as stale where the order's version is another; null: whatever it is.</param>
[GenerateSerializer, Immutable, Alias("order-step")]
public sealed record OrderStep(string OperationId, OrderAction Action, string? Reason = null, long? IfVersion = null);
