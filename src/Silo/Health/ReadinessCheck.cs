namespace Dukaan.Silo.Health;

/// <summary>The result of one condition for readiness.</summary>
/// <param name="Name">In kebab case: <c>database</c>.</param>
/// <param name="Ok">Whether it is so.</param>
/// <param name="Detail">Where it is not: what is wrong, without secrets.</param>
public sealed record ReadinessCheck(string Name, bool Ok, string Detail = "");
