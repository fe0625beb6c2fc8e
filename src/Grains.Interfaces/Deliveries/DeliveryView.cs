namespace Dukaan.Deliveries;

/// <summary>A delivery in a log.</summary>
/// <param name="Id">Rises with time.</param>
/// <param name="EventId">The same for each try of this event.</param>
/// <param name="Type">What happened: <c>order.placed</c>.</param>
/// <param name="At">When it happened. UTC.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="DueAt">The next try, while it waits.</param>
/// <param name="TriedAt">The last try, or null.</param>
/// <param name="Status">The HTTP status of the response, or null.</param>
/// <param name="Note">The result of the last try, for a person; empty before the first.</param>
/// <param name="Response">The beginning of the response body; empty if there was none.</param>
/// <param name="Took">How long the last try took, in milliseconds.</param>
[GenerateSerializer, Immutable, Alias("delivery-view")]
public sealed record DeliveryView(
    long Id,
    string EventId,
    string Type,
    DateTimeOffset At,
    DeliveryState State,
    int Attempts,
    DateTimeOffset DueAt,
    DateTimeOffset? TriedAt,
    int? Status,
    string Note,
    string Response,
    int Took
);
