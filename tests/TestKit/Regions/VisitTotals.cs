namespace Dukaan.TestKit.Regions;

/// <summary>Totals of visits by result.</summary>
/// <param name="Looks">Page views.</param>
/// <param name="Orders">Placed orders.</param>
/// <param name="Later">Orders that were answered with 503 and <c>Retry-After</c>.</param>
/// <param name="Failed">Failures of both kinds.</param>
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
