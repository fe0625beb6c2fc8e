namespace Dukaan.Customers;

/// <summary>What a store does not take from a phone.</summary>
[GenerateSerializer, Alias("block-kind")]
public enum BlockKind
{
    /// <summary>It takes all: the phone is not on the block list.</summary>
    None,

    /// <summary>Cash on delivery.</summary>
    Cash,

    /// <summary>Orders.</summary>
    Orders,
}
