namespace Dukaan.Silo.Deliveries;

/// <summary>The result of a try.</summary>
/// <param name="Ending">The outcome.</param>
/// <param name="Note">For a person who reads the log; never a phone number, address, code or token.</param>
/// <param name="Status">The HTTP status that was answered, or null.</param>
/// <param name="Response">The beginning of the response body.</param>
/// <param name="RetryAt">Not before then, where the other side said so; or null.</param>
public sealed record DeliveryResult(
    DeliveryEnding Ending,
    string Note = "",
    int? Status = null,
    string Response = "",
    DateTimeOffset? RetryAt = null
);
