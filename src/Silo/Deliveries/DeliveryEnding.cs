namespace Dukaan.Silo.Deliveries;

/// <summary>The outcome of a try.</summary>
public enum DeliveryEnding
{
    /// <summary>It was delivered, or there is nothing to deliver.</summary>
    Done,

    /// <summary>It failed; a retry later can help.</summary>
    Later,

    /// <summary>It was not tried, since its target is paused. It waits, and this does not count as a try.</summary>
    Paused,

    /// <summary>It failed and is not retried.</summary>
    Never,

    /// <summary>It is held for an operator, who releases or refuses it.</summary>
    Held,
}
