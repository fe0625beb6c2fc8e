namespace Dukaan.Domains;

/// <summary>What the last look at a name's records found.</summary>
public enum DomainFinding
{
    /// <summary>Nobody has looked yet.</summary>
    NotLooked,

    /// <summary>All is as it should be.</summary>
    Fine,

    /// <summary>The name has no address.</summary>
    NoAddress,

    /// <summary>The name leads to an address that is not ours, or to others besides ours.</summary>
    Elsewhere,

    /// <summary>It leads here, but the record that says whose it is is missing or another's.</summary>
    NoProof,

    /// <summary>Name servers did not answer, so nothing is known.</summary>
    NotAnswered,

    /// <summary>Its records are right, and another shop uses it.</summary>
    Taken,
}
