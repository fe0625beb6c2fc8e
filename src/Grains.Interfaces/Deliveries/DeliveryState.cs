namespace Dukaan.Deliveries;

/// <summary>What became of a delivery.</summary>
[GenerateSerializer, Alias("delivery-state")]
public enum DeliveryState
{
    /// <summary>It is still to be tried.</summary>
    Waiting,

    /// <summary>It arrived, or there was nothing to bring.</summary>
    Done,

    /// <summary>It was given up.</summary>
    Failed,

    /// <summary>It waits for an operator.</summary>
    Held,
}
