namespace Dukaan.Payments;

/// <summary>What a line of a settlement is about.</summary>
public enum SettledKind
{
    Payment,
    Refund,

    /// <summary>Money that a payer's bank took back or returned.</summary>
    Dispute,

    /// <summary>A fee, an adjustment, a transfer: nothing of an order.</summary>
    Other,
}
