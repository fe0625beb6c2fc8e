using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>A call needed a silo that was away longer than it could wait. Trying again later helps.</summary>
[GenerateSerializer]
[Alias("Dukaan.LostSilo")]
public sealed class LostSiloException(string message, Exception inner) : OrleansException(message, inner);
