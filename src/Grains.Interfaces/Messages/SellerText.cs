namespace Dukaan.Messages;

/// <summary>What becomes of a text to a seller.</summary>
[GenerateSerializer, Alias("seller-text")]
public enum SellerText
{
    /// <summary>It is sent.</summary>
    Sent,

    /// <summary>The texts of the day are used up: one text says that there is more, for an hour.</summary>
    Summary,

    /// <summary>The seller was told within the hour that there is more, so it is left out.</summary>
    LeftOut,
}
