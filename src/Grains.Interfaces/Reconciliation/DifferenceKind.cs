namespace Dukaan.Reconciliation;

/// <summary>The kinds of differences between two records.</summary>
[GenerateSerializer, Alias("difference-kind")]
public enum DifferenceKind
{
    /// <summary>An order's line in the order book differs from its ledger.</summary>
    BookLine,

    /// <summary>An order's wake-up row has another time than the order.</summary>
    WakeTime,

    /// <summary>An order should have been woken long ago.</summary>
    Overdue,

    /// <summary>A stock grain holds other units for an order than the order says.</summary>
    Units,

    /// <summary>A stock grain holds units for an order that was never placed.</summary>
    UnitsOfNobody,

    /// <summary>An order's payments and its ledger differ about money.</summary>
    Ledger,

    /// <summary>The gateway and the order differ about money.</summary>
    Gateway,

    /// <summary>A gateway's message has waited long to reach its order.</summary>
    Message,
}
