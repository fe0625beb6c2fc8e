using Dukaan.Regions;

namespace Dukaan.Experiments;

/// <summary>The region that has the sums of experiments, if that is another one.</summary>
/// <remarks>Every call throws <see cref="RegionAwayException"/> where it cannot be reached.</remarks>
public interface IExperimentKeeper
{
    /// <summary>Whether this region has them, so that nobody else is asked.</summary>
    bool IsHere { get; }

    /// <inheritdoc cref="IExperimentGrain.Add"/>
    Task<ExperimentState> Add(Experiment experiment, string batch, ExperimentCounts counts);

    /// <inheritdoc cref="IExperimentGrain.Get"/>
    Task<ExperimentState> Get(string number);
}
