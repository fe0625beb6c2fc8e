namespace Dukaan.Silo.Clustering;

/// <summary>What a silo of a cluster is for.</summary>
public enum SiloRole
{
    /// <summary>Both: the one process of a small shop, and every process of a cluster that does not tell them apart.</summary>
    All,

    /// <summary>Answers requests and holds replicas of what is visited through it. It comes and goes with the traffic.</summary>
    Web,

    /// <summary>Holds the grains that write, and answers nobody but operators.</summary>
    Worker,
}
