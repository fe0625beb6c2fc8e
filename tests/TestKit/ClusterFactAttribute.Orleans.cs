namespace Dukaan.TestKit;

/// <summary>A test that needs several processes in one cluster: it runs where the engine is Orleans, and says why where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClusterFactAttribute : FactAttribute;
