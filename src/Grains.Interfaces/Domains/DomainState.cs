namespace Dukaan.Domains;

/// <summary>Whether a domain is verified.</summary>
public enum DomainState
{
    /// <summary>Its records are not correct yet.</summary>
    Waiting,

    /// <summary>Verified: pages are served under it, and it gets a certificate.</summary>
    Verified,

    /// <summary>It was verified and no longer points here; nothing is served under it.</summary>
    Lost,
}
