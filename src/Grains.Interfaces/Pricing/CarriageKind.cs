namespace Dukaan.Pricing;

/// <summary>Whether a courier carries a parcel to an address.</summary>
[GenerateSerializer, Alias("carriage-kind")]
public enum CarriageKind
{
    /// <summary>It was not asked yet, or has not answered yet.</summary>
    Unknown,

    /// <summary>It does, for its rate.</summary>
    Carried,

    /// <summary>It does, but collects no cash there.</summary>
    NoCash,

    /// <summary>It does not.</summary>
    NotCarried,

    /// <summary>It does not answer.</summary>
    Away,
}
