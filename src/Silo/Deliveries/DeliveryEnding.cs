namespace Dukaan.Silo.Deliveries;

/// <summary>What is to become of a delivery after a try.</summary>
public enum DeliveryEnding
{
    /// <summary>It arrived, or there is nothing to bring.</summary>
    Done,

    /// <summary>It did not arrive; trying again later can help.</summary>
    Later,

    /// <summary>It was not tried, since its target is paused: it waits, and this does not count as a try.</summary>
    Paused,

    /// <summary>It never will arrive.</summary>
    Never,

    /// <summary>It waits for an operator, who lets it go or refuses it.</summary>
    Held,
}
