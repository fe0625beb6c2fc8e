namespace Dukaan.Domains;

/// <summary>The result of the last check of a domain's records.</summary>
public enum DomainFinding
{
    /// <summary>Not checked yet.</summary>
    NotLooked,

    /// <summary>Everything is correct.</summary>
    Fine,

    /// <summary>The domain has no address.</summary>
    NoAddress,

    /// <summary>The domain has an address that is not ours, perhaps besides ours.</summary>
    Elsewhere,

    /// <summary>The domain points here, but the TXT record of its owner is missing or wrong.</summary>
    NoProof,

    /// <summary>The name servers did not answer, so nothing is known.</summary>
    NotAnswered,

    /// <summary>The records are correct, but another shop uses the domain.</summary>
    Taken,
}
