using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>A call needed a silo that was lost, and timed out before another took over. A retry later helps.</summary>
[GenerateSerializer]
[Alias("Dukaan.LostSilo")]
public sealed class LostSiloException(string message, Exception inner) : OrleansException(message, inner);
