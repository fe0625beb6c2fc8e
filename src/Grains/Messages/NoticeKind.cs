namespace Dukaan.Messages;

/// <summary>What a shopper is told besides the steps of an order.</summary>
public enum NoticeKind
{
    /// <summary>What they asked for is there again.</summary>
    BackInStock,

    /// <summary>Their cart still waits.</summary>
    CartLeft,
}
