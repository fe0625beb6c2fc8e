namespace Dukaan.Silo.Tests.Clusters;

/// <summary>Tests with several silos each: beside nothing else, or a busy machine makes silos take each other for dead.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ClusterCollection
{
    public const string Name = "clusters";
}
