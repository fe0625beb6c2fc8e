using Dukaan.Experiments;

namespace Dukaan.Silo.Experiments;

/// <summary>What a region counted of an experiment, for the region that has the sums.</summary>
/// <param name="Experiment">What was planned.</param>
/// <param name="Counts">Since the last time.</param>
public sealed record CountedVisitors(Experiment Experiment, ExperimentCounts Counts);
