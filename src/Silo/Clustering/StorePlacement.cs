using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>The default placement of grains: see <see cref="StorePlacementDirector"/>.</summary>
[Serializable]
[GenerateSerializer]
[Alias("Dukaan.StorePlacement")]
internal sealed class StorePlacement : PlacementStrategy;
