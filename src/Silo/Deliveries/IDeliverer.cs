namespace Dukaan.Silo.Deliveries;

/// <summary>Brings deliveries of one kind. A try may be repeated: the process can die between the try and the note of it.</summary>
public interface IDeliverer
{
    /// <summary>See <see cref="DeliveryKind"/>.</summary>
    string Kind { get; }

    /// <summary>How many it brings at once in this process.</summary>
    int AtOnce { get; }

    /// <summary>How many of them to one target, so that a slow one leaves room for others.</summary>
    int AtOncePerTarget { get; }

    /// <summary>Tries once, within <see cref="DeliveryOptions.Lease"/>. What it throws counts as "later".</summary>
    Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken);
}
