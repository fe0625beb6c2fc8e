namespace Dukaan.Stock;

/// <summary>Why a seller changed a stock count.</summary>
[GenerateSerializer, Alias("stock-reason")]
public enum StockReason
{
    /// <summary>A stocktake: this number is available for sale.</summary>
    Counted,

    /// <summary>Goods were received.</summary>
    Received,

    /// <summary>A shopper returned goods that can be sold again.</summary>
    Returned,

    /// <summary>Damaged, spoilt or lost.</summary>
    Damaged,

    /// <summary>Used in the shop, for example as a sample or a gift.</summary>
    Used,

    /// <summary>A correction, up or down.</summary>
    Correction,

    /// <summary>Sent to a shopper in exchange for another variant. Orders say so, not sellers.</summary>
    Exchanged,
}
