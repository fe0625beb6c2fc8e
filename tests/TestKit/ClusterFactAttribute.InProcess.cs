namespace Dukaan.TestKit;

/// <summary>A test that needs several processes in one cluster: it runs where the engine is Orleans, and says why where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClusterFactAttribute : FactAttribute
{
    public ClusterFactAttribute() =>
        Skip = "Clusters are Orleans's, and this build runs on the in-process engine, which is one process. Build with Engine=orleans to run it.";
}
