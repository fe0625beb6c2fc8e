namespace Dukaan.Experiments;

/// <summary>
/// The sums of one experiment; the key is its number. Of several regions the one that keeps the runtime settings has them, and the grain of
/// another region hands on.
/// </summary>
[Alias("experiment")]
public interface IExperimentGrain : IGrainWithStringKey
{
    /// <summary>Adds what a process counted, and says how far the experiment is.</summary>
    /// <param name="experiment">What was planned.</param>
    /// <param name="batch">The id of these counts: they are added once however often they are sent.</param>
    /// <param name="counts">Since the last time.</param>
    Task<ExperimentState> Add(Experiment experiment, string batch, ExperimentCounts counts);

    /// <summary>How far it is.</summary>
    Task<ExperimentState> Get();
}
