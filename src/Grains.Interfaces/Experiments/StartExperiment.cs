namespace Dukaan.Experiments;

/// <summary>Starts an experiment; the parts are as in <see cref="Experiment"/>.</summary>
[GenerateSerializer, Immutable, Alias("start-experiment")]
public sealed record StartExperiment(string Name, string Setting, int Share, string StoreId, int BaseRate, int Effect);
