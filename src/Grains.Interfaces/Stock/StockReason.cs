namespace Dukaan.Stock;

/// <summary>Why a seller changed a count.</summary>
[GenerateSerializer, Alias("stock-reason")]
public enum StockReason
{
    /// <summary>Counted: there are so many that are free to sell.</summary>
    Counted,

    /// <summary>Goods came in.</summary>
    Received,

    /// <summary>A shopper brought goods back that can be sold again.</summary>
    Returned,

    /// <summary>Broken, spoilt or lost.</summary>
    Damaged,

    /// <summary>Used in the shop: a sample, a gift.</summary>
    Used,

    /// <summary>A mistake put right, up or down.</summary>
    Correction,
}
