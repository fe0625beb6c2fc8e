using Polly;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Webhooks;

/// <summary>The breaker of one webhook in this process.</summary>
internal sealed class WebhookBreaker
{
    public CircuitBreakerManualControl Control { get; } = new();

    public ResiliencePipeline<WebhookAnswer> Pipeline { get; set; } = ResiliencePipeline<WebhookAnswer>.Empty;

    /// <summary>When it was last opened.</summary>
    public DateTimeOffset OpenedAt { get; set; }
}
