namespace Dukaan.Silo.Webhooks;

/// <summary>The result of a post.</summary>
/// <param name="Arrived">It answered 2xx.</param>
/// <param name="Note">For the log.</param>
/// <param name="Status">What it answered, or null.</param>
/// <param name="Response">The beginning of its answer's body.</param>
/// <param name="RetryAt">Its <c>Retry-After</c>, or null.</param>
internal sealed record WebhookAnswer(bool Arrived, string Note, int? Status = null, string Response = "", DateTimeOffset? RetryAt = null);
