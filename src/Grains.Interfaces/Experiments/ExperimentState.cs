using System.Text.Json.Serialization;

namespace Dukaan.Experiments;

/// <summary>How far an experiment is.</summary>
/// <param name="Counts">Everything that was counted until now.</param>
/// <param name="FullAt">When the last visitor that is needed had come; null: not yet.</param>
/// <param name="Final">What the experiment is decided by, which changes no more; null: it cannot be decided yet.</param>
[GenerateSerializer, Immutable, Alias("experiment-state")]
public sealed record ExperimentState(ExperimentCounts Counts, DateTimeOffset? FullAt, ExperimentCounts? Final)
{
    public static ExperimentState Initial { get; } = new(ExperimentCounts.None, null, null);

    /// <summary>Whether new visitors are still counted.</summary>
    [JsonIgnore]
    public bool TakesVisitors => FullAt is null;
}
