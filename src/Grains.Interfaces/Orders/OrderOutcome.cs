namespace Dukaan.Orders;

/// <summary>What an order says about its customer, once it has ended.</summary>
[GenerateSerializer, Alias("order-outcome")]
public enum OrderOutcome
{
    /// <summary>The customer took the parcel, whatever they returned afterwards.</summary>
    Delivered,

    /// <summary>The parcel came back and was never delivered: nobody was there, or it was refused.</summary>
    CameBack,

    /// <summary>It was cancelled after the seller had confirmed it.</summary>
    CancelledLate,
}
