namespace Dukaan.Silo.Homes;

/// <summary>A member of a home's database, as Patroni describes it.</summary>
/// <param name="Name">Its region.</param>
/// <param name="Role"><c>leader</c>, <c>sync_standby</c>, <c>replica</c>, …</param>
/// <param name="State"><c>running</c>, <c>streaming</c>, …</param>
public sealed record PatroniNode(string Name, string Role, string State)
{
    /// <summary>It is the primary.</summary>
    public bool IsLeader => Role is "leader" or "master" or "primary";

    /// <summary>It could take over now.</summary>
    public bool CanLead => Role is "sync_standby" or "quorum_standby" or "replica" && State is "running" or "streaming";
}
