namespace Dukaan.Silo.Deliveries;

/// <summary>How a try went.</summary>
/// <param name="Ending">What is to become of it.</param>
/// <param name="Note">For a person who reads the log; never a phone number, address, code or token.</param>
/// <param name="Status">The HTTP status that was answered, or null.</param>
/// <param name="Response">The beginning of what was answered.</param>
/// <param name="RetryAt">Not before then, where the other side said so; or null.</param>
public sealed record DeliveryResult(
    DeliveryEnding Ending,
    string Note = "",
    int? Status = null,
    string Response = "",
    DateTimeOffset? RetryAt = null
);
