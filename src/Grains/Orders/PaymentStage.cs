namespace Dukaan.Orders;

/// <summary>The stage of one payment at the gateway. The next step is saved before it is tried.</summary>
public enum PaymentStage
{
    /// <summary>To be made at the gateway.</summary>
    Starting,

    /// <summary>The shopper can pay it.</summary>
    Open,

    /// <summary>Authorized, to be captured.</summary>
    Taking,

    /// <summary>Captured.</summary>
    Taken,

    /// <summary>Not needed any more, to be cancelled at the gateway.</summary>
    Closing,

    /// <summary>Cancelled or failed, without money.</summary>
    Closed,
}
