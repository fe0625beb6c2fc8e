namespace Dukaan.Messages;

/// <summary>What an operator said of a store.</summary>
[GenerateSerializer, Alias("trust-mark")]
public enum TrustMark
{
    /// <summary>Its texts go out as its seller writes them.</summary>
    Trusted,

    /// <summary>Each of its texts to shoppers waits for an operator.</summary>
    Suspected,
}
