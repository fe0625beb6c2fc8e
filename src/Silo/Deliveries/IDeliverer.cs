namespace Dukaan.Silo.Deliveries;

/// <summary>
/// Makes deliveries of one kind. A try may be repeated: the process can crash between the try and the record of its result.
/// </summary>
public interface IDeliverer
{
    /// <summary>See <see cref="DeliveryKind"/>.</summary>
    string Kind { get; }

    /// <summary>How many run at once in this process.</summary>
    int AtOnce { get; }

    /// <summary>How many of them to one target, so that a slow one leaves room for others.</summary>
    int AtOncePerTarget { get; }

    /// <summary>How many of them of one store, so that one whose targets are all slow leaves room for others.</summary>
    int AtOncePerStore { get; }

    /// <summary>How many of one store whose last one was slow.</summary>
    int AtOncePerSlowStore => AtOncePerStore;

    /// <summary>Targets to which nothing can be delivered right now, for a reason of the deliverer.</summary>
    IReadOnlyCollection<string> Full => [];

    /// <summary>Tries once, within <see cref="DeliveryOptions.Lease"/>. An exception counts as a failure that may be retried.</summary>
    Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken);
}
