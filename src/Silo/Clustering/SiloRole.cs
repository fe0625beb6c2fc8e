namespace Dukaan.Silo.Clustering;

/// <summary>The role of a silo in a cluster.</summary>
public enum SiloRole
{
    /// <summary>Both: a single process, and every process of a cluster without roles.</summary>
    All,

    /// <summary>Answers requests and holds replicas of the shops that are visited through it. Scales with the traffic.</summary>
    Web,

    /// <summary>Holds the grains that write. Answers only the requests of operators.</summary>
    Worker,
}
