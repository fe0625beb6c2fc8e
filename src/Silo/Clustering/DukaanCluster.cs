using System.Net;

namespace Dukaan.Silo.Clustering;

/// <summary>
/// The cluster that a silo joins, and its role in it. Silos of one cluster share a database and reach each other over TCP.
/// </summary>
/// <param name="Name">Silos of one name form a cluster.</param>
/// <param name="Address">Where the others reach this one. It must not change while the process runs.</param>
/// <param name="Port">The port at that address.</param>
/// <param name="Role">Its role.</param>
/// <param name="Shards">The shards whose stores it takes, and no others; null: the stores of all shards that no silo names.</param>
public sealed record DukaanCluster(string Name, IPAddress Address, int Port, SiloRole Role, IReadOnlyList<string>? Shards = null);
