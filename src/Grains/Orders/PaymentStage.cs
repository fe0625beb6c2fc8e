namespace Dukaan.Orders;

/// <summary>Where the order stands with one payment at the gateway. What is to be done next is saved before it is tried.</summary>
public enum PaymentStage
{
    /// <summary>To be made at the gateway.</summary>
    Starting,

    /// <summary>The shopper can pay it.</summary>
    Open,

    /// <summary>The money is set aside and to be taken.</summary>
    Taking,

    /// <summary>We have the money.</summary>
    Taken,

    /// <summary>No longer wanted: to be ended at the gateway.</summary>
    Closing,

    /// <summary>Ended, unpaid.</summary>
    Closed,
}
