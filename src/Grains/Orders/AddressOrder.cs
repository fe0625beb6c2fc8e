namespace Dukaan.Orders;

/// <summary>The stored row of an order that ended at an address.</summary>
/// <param name="Outcome">What it says about whoever lives there.</param>
/// <param name="At">When it ended so.</param>
public sealed record AddressOrder(OrderOutcome Outcome, DateTimeOffset At);
