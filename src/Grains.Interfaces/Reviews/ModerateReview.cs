namespace Dukaan.Reviews;

/// <summary>A seller decides about a review.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Id">The review.</param>
/// <param name="State">Shown or hidden; null: as it is.</param>
/// <param name="Answer">The answer below it, up to 1,000 characters; empty removes it; null: as it is.</param>
[GenerateSerializer, Immutable, Alias("moderate-review")]
public sealed record ModerateReview(string OperationId, string Id, ReviewState? State = null, string? Answer = null);
