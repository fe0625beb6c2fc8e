namespace Dukaan.Deliveries;

/// <summary>The state of a delivery.</summary>
[GenerateSerializer, Alias("delivery-state")]
public enum DeliveryState
{
    /// <summary>It still has to be tried.</summary>
    Waiting,

    /// <summary>It was delivered, or there was nothing to deliver.</summary>
    Done,

    /// <summary>It failed and is not retried.</summary>
    Failed,

    /// <summary>It waits for an operator.</summary>
    Held,
}
