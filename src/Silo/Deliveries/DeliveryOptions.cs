using Dukaan.Messages;

namespace Dukaan.Silo.Deliveries;

/// <summary>How deliveries are made.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Whether this process makes deliveries. The process that publishes the outbox records them in any case.</summary>
    public bool Deliver { get; init; } = true;

    /// <summary>Whether shoppers and sellers get messages about orders: there is a gateway that takes them.</summary>
    public bool OrderMessages { get; init; }

    /// <summary>The limits of messages about orders.</summary>
    public TextLimits Texts { get; init; } = new();

    /// <summary>Whether webhooks may lead to this machine and its neighbours, and without TLS: development.</summary>
    public bool AnyAddress { get; init; }

    /// <summary>How often it polls for deliveries that other processes recorded, and for those that became due.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The lease: how long a try may take before another process may claim the delivery.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest time of a try, after which its slot goes to another: less than <see cref="Lease"/>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a delivery is retried.</summary>
    public TimeSpan Life { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long the log keeps finished deliveries.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(7);
}
