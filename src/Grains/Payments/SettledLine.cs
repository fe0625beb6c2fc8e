namespace Dukaan.Payments;

/// <summary>
/// A line of what a gateway paid out to a seller's bank account. Amounts are in minor units of the settlement's currency; what leaves the
/// account is negative.
/// </summary>
/// <param name="Id">The gateway's id of the line.</param>
/// <param name="Key">Our key of the payment or refund; empty: the gateway does not tell it.</param>
/// <param name="Reference">The gateway's id of the payment or refund, under which its own pages show it.</param>
/// <param name="Gross">What was paid or given back.</param>
/// <param name="Fee">The gateway's fee, without tax.</param>
/// <param name="Tax">The tax on the fee.</param>
/// <param name="Net">What the gateway says that it paid out.</param>
/// <param name="Settlement">The gateway's id of the payout.</param>
/// <param name="BankReference">The reference on the bank's statement (UTR); empty if unknown.</param>
public sealed record SettledLine(
    string Id,
    SettledKind Kind,
    string Key,
    string Reference,
    long Gross,
    long Fee,
    long Tax,
    long Net,
    string Currency,
    DateTimeOffset At,
    string Settlement,
    string BankReference,
    DateTimeOffset SettledAt
);
