namespace Dukaan.TestKit.Regions;

/// <summary>How many visits ended how.</summary>
/// <param name="Looks">Looked at the page.</param>
/// <param name="Orders">Ordered, and the order was placed.</param>
/// <param name="Later">Ordered, and were told when to try again.</param>
/// <param name="Failed">Failed, of either kind.</param>
public sealed record VisitTotals(long Looks, long Orders, long Later, long Failed)
{
    internal VisitTotals With(Visit visit) =>
        visit switch
        {
            { Failure: not null } => this with { Failed = Failed + 1 },
            { Later: true } => this with { Later = Later + 1 },
            { Orders: true } => this with { Orders = Orders + 1 },
            _ => this with { Looks = Looks + 1 },
        };
}
