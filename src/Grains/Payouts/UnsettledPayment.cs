namespace Dukaan.Payouts;

/// <summary>A payment in an order's history that no settlement has brought yet, although it should have.</summary>
/// <param name="Reference">The gateway's id of the payment.</param>
public sealed record UnsettledPayment(string OrderId, long OrderNumber, string Reference, Money Amount, DateTimeOffset PaidAt);
