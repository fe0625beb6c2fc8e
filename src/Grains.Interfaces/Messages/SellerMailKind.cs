namespace Dukaan.Messages;

/// <summary>What the seller's side of a store can get by e-mail.</summary>
[GenerateSerializer, Alias("seller-mail-kind")]
public enum SellerMailKind
{
    /// <summary>An order came in, or was paid.</summary>
    NewOrder,

    /// <summary>A customer wants to send something back.</summary>
    ReturnAsked,

    /// <summary>Goods fell to their threshold; once a day.</summary>
    LowStock,
}
