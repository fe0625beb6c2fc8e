namespace Dukaan.Web.Orders;

/// <summary>What goes with a step.</summary>
/// <param name="Reason">Needed to reject, cancel and refund; the shopper sees it. Up to 300 characters.</param>
public sealed record StepGiven(string? Reason = null);
