using Orleans.Runtime;

namespace Dukaan.Silo.Clustering;

/// <summary>Where a grain goes that does not say: see <see cref="StorePlacementDirector"/>.</summary>
[Serializable]
[GenerateSerializer]
[Alias("Dukaan.StorePlacement")]
internal sealed class StorePlacement : PlacementStrategy;
