using Dukaan.Events;

namespace Dukaan.Silo.Deliveries;

/// <summary>A delivery that this process has claimed for a try.</summary>
/// <param name="Target">To whom, see <see cref="DeliveryKind"/>.</param>
/// <param name="Event">What happened. A message's payload has only what <see cref="Messages.ToldEntry"/> reads; it is empty where an
/// earlier release wrote it.</param>
/// <param name="Attempt">Which try this is, from 1.</param>
/// <param name="ExpiresAt">After this it is not tried again.</param>
/// <param name="LeasedUntil">The end of this process's lease on it.</param>
/// <param name="ResetAt">When a person last reset the circuit of this target, or null.</param>
/// <param name="Released">Whether an operator released it.</param>
public sealed record Delivery(
    long Id,
    string Target,
    StoreEvent Event,
    int Attempt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset LeasedUntil,
    DateTimeOffset? ResetAt,
    bool Released = false
);
