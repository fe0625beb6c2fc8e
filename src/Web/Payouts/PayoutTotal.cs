namespace Dukaan.Web.Payouts;

/// <summary>Sums of a statement, in minor units.</summary>
/// <param name="Gross">Payments less refunds.</param>
/// <param name="Fee">Without tax.</param>
/// <param name="Tax">On fees.</param>
/// <param name="Net">What came to the bank.</param>
public sealed record PayoutTotal(string Currency, long Gross, long Fee, long Tax, long Net);
