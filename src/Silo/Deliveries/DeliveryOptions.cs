using Dukaan.Messages;

namespace Dukaan.Silo.Deliveries;

/// <summary>How what events make us owe is brought.</summary>
public sealed record DeliveryOptions
{
    /// <summary>Whether this process brings deliveries. What is owed is written down by whoever publishes the outbox either way.</summary>
    public bool Deliver { get; init; } = true;

    /// <summary>Whether shoppers and sellers get messages about orders: there is a gateway that takes them.</summary>
    public bool OrderMessages { get; init; }

    /// <summary>How many of them go out, and of which shops.</summary>
    public TextLimits Texts { get; init; } = new();

    /// <summary>Whether webhooks may lead to this machine and its neighbours, and without TLS: development.</summary>
    public bool AnyAddress { get; init; }

    /// <summary>How often it looks for what others wrote down, and for what became due.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long a try may take before another process may take it up.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a try may take in all, before its place goes to another: less than <see cref="Lease"/>.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long tries go on.</summary>
    public TimeSpan Life { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long the log keeps what is over.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(7);
}
