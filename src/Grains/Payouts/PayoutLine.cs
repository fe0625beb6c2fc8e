using Dukaan.Payments;

namespace Dukaan.Payouts;

/// <summary>A line of a settlement, matched with its order.</summary>
/// <param name="OrderId">Null: no order of the shop.</param>
/// <param name="OrderNumber">Of that order; 0: none.</param>
public sealed record PayoutLine(SettledLine Settled, string? OrderId, long OrderNumber, PayoutDifference Difference);
