namespace Dukaan.Reconciliation;

/// <summary>What two records can disagree about.</summary>
[GenerateSerializer, Alias("difference-kind")]
public enum DifferenceKind
{
    /// <summary>An order's line in its shop's book is not what its ledger adds up to.</summary>
    BookLine,

    /// <summary>The row that wakes an order names another time than the order.</summary>
    WakeTime,

    /// <summary>An order was to be woken long ago.</summary>
    Overdue,

    /// <summary>A stock grain has other units for an order than the order says.</summary>
    Units,

    /// <summary>A stock grain has units for an order that was never placed.</summary>
    UnitsOfNobody,

    /// <summary>An order's payments and its ledger tell of different money.</summary>
    Ledger,

    /// <summary>The gateway has other money for an order than the order says.</summary>
    Gateway,

    /// <summary>A gateway's message has waited for long to be brought to its order.</summary>
    Message,
}
