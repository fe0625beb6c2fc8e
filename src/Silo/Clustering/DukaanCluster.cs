using System.Net;

namespace Dukaan.Silo.Clustering;

/// <summary>Which cluster a silo joins, and as what. Silos of one cluster share a database and reach each other over TCP.</summary>
/// <param name="Name">Those of one name find each other.</param>
/// <param name="Address">Where the others reach this one. It must not change while the process runs.</param>
/// <param name="Port">And at which port.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Shards">The shards whose stores it takes, and no others; null: the stores of all shards that no silo names.</param>
public sealed record DukaanCluster(string Name, IPAddress Address, int Port, SiloRole Role, IReadOnlyList<string>? Shards = null);
