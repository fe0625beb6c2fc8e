namespace Dukaan.Domains;

/// <summary>Whether a name leads to the shop.</summary>
public enum DomainState
{
    /// <summary>Its records are not as they should be yet.</summary>
    Waiting,

    /// <summary>It is the shop's: pages are served under it, and it gets a certificate.</summary>
    Verified,

    /// <summary>It was, and no longer points here; nothing is served under it.</summary>
    Lost,
}
