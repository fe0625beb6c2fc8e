using Dukaan.Experiments;

namespace Dukaan.Web.Ops;

/// <summary>An experiment with its result, as scripts read it. Rates are 0 to 1.</summary>
/// <param name="Plan">What was fixed at its start.</param>
/// <param name="FullAt">When the last visitor that was planned came; null: not yet.</param>
/// <param name="DecidedAt">When it can be decided; null: nobody knows yet.</param>
/// <param name="Result">What it says.</param>
internal sealed record ExperimentBody(Experiment Plan, DateTimeOffset? FullAt, DateTimeOffset? DecidedAt, ExperimentResult Result)
{
    public static ExperimentBody Of(Experiment plan, ExperimentState state) =>
        new(plan, state.FullAt, state.FullAt + Experiment.LastOrders, ExperimentResult.Of(plan, state));
}
