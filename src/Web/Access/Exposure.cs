namespace Dukaan.Web.Access;

/// <summary>Where an endpoint answers besides the platform's hosts, and when.</summary>
[Flags]
public enum Exposure
{
    /// <summary>On the hosts of the platform only.</summary>
    None = 0,

    /// <summary>At the same path on the shops' custom domains too.</summary>
    ShopHosts = 1,

    /// <summary>On any host, even an unknown one, since machines use whatever name or address they have.</summary>
    AnyHost = 2,

    /// <summary>On the operators' port too.</summary>
    OpsPort = 4,

    /// <summary>Answers under overload too. Otherwise the orchestrator would kill a process that is only busy.</summary>
    UnderLoad = 8,
}
