namespace Dukaan.Web.Usage;

/// <summary>What a month's objective allows: 99.9 % of checkouts without an error of ours (deploy/monitoring).</summary>
/// <param name="Total">Checkouts.</param>
/// <param name="Failed">Those that failed on our side.</param>
internal readonly record struct ErrorBudget(long Total, long Failed)
{
    /// <summary>The share that may fail.</summary>
    public const double Allowed = 0.001;

    /// <summary>The part of the budget that is spent: 0 none, 1 all of it, and more beyond.</summary>
    public double Spent => Total == 0 ? 0 : Failed / (Total * Allowed);
}
