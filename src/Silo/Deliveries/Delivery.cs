using Dukaan.Events;

namespace Dukaan.Silo.Deliveries;

/// <summary>Something owed, as it is taken up for a try.</summary>
/// <param name="Target">To whom, see <see cref="DeliveryKind"/>.</param>
/// <param name="Event">What happened. A message's payload is no more than <see cref="Messages.ToldEntry"/> reads; empty where an older
/// program wrote it.</param>
/// <param name="Attempt">Which try this is, from 1.</param>
/// <param name="ExpiresAt">After this it is not tried again.</param>
/// <param name="LeasedUntil">It is this process's to try until then.</param>
/// <param name="ResetAt">When a person last said to try this target again, or null.</param>
/// <param name="Released">Whether an operator let it go.</param>
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
