namespace Dukaan.Payouts;

/// <summary>How a line of a settlement differs from the shop's own records.</summary>
public enum PayoutDifference
{
    None,

    /// <summary>No order of the shop has this payment or refund: it was made elsewhere with the same account.</summary>
    UnknownOrder,

    /// <summary>The order's history has no such payment or refund.</summary>
    NotInHistory,

    /// <summary>The order's history has it with another amount.</summary>
    OtherAmount,

    /// <summary>Gross less fee and tax is not what was paid out.</summary>
    DoesNotAddUp,
}
