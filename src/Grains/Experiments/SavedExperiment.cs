using Dukaan.Saving;

namespace Dukaan.Experiments;

/// <summary>The sums of one experiment.</summary>
public sealed record SavedExperiment : SavedState
{
    public ExperimentState State { get; init; } = ExperimentState.Initial;

    /// <summary>The state after more was counted. After the last visitor that is needed only orders count; then nothing does.</summary>
    public static ExperimentState Add(ExperimentState state, Experiment experiment, ExperimentCounts counts, DateTimeOffset now)
    {
        state = Decided(state, now);
        if (state.Final is not null)
        {
            return state;
        }

        var sums = state.Counts.Plus(state.TakesVisitors ? counts : counts.WithoutVisitors());
        var isFull = sums.Control.Visitors >= experiment.NeededControl && sums.Variant.Visitors >= experiment.NeededVariant;
        return state with { Counts = sums, FullAt = state.FullAt ?? (isFull ? now : null) };
    }

    /// <summary>The state with what it is decided by, once no order is waited for any more.</summary>
    public static ExperimentState Decided(ExperimentState state, DateTimeOffset now) =>
        state is { Final: null, FullAt: { } full } && now - full >= Experiment.LastOrders ? state with { Final = state.Counts } : state;
}
