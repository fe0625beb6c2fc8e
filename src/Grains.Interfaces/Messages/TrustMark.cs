namespace Dukaan.Messages;

/// <summary>An operator's decision about a store.</summary>
[GenerateSerializer, Alias("trust-mark")]
public enum TrustMark
{
    /// <summary>Its texts are sent as the seller writes them.</summary>
    Trusted,

    /// <summary>Each of its texts to shoppers is held for an operator.</summary>
    Suspected,
}
