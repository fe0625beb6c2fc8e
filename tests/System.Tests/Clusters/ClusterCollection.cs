namespace Dukaan.System.Tests.Clusters;

/// <summary>
/// Tests with several processes each: one after the other, and beside nothing else, or a busy machine makes silos take each other for dead.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ClusterCollection
{
    public const string Name = "clusters";
}
