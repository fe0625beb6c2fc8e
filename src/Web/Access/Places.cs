namespace Dukaan.Web.Access;

/// <summary>Where an endpoint is, beside the hosts of the platform.</summary>
[Flags]
public enum Places
{
    /// <summary>Nowhere else.</summary>
    None = 0,

    /// <summary>At the same address under the shops' own names.</summary>
    ShopHosts = 1,

    /// <summary>Under any host, also one that nobody has: machines ask it, by whatever name they know us.</summary>
    AnyHost = 2,

    /// <summary>At the operators' port.</summary>
    OpsPort = 4,

    /// <summary>Answers when all places are taken, or the orchestrator kills what is only busy.</summary>
    UnderLoad = 8,
}
