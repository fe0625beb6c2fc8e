using Polly;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Webhooks;

/// <summary>The breaker of one webhook in this process.</summary>
internal sealed class WebhookBreaker
{
    private readonly Lock _lock = new();
    private DateTimeOffset? _newest;
    private DateTimeOffset? _previous;
    private Task _closing = Task.CompletedTask;

    public CircuitBreakerManualControl Control { get; } = new();

    public ResiliencePipeline<WebhookAnswer> Pipeline { get; set; } = ResiliencePipeline<WebhookAnswer>.Empty;

    /// <summary>
    /// Closes the breaker if a person's reset is new to it, and completes once it is closed. Resets are compared for equality and not for
    /// order, since the clock may have been set between them. A delivery that was claimed before the newest reset carries the previous one.
    /// </summary>
    public Task Follow(DateTimeOffset reset)
    {
        lock (_lock)
        {
            if (reset != _newest && reset != _previous)
            {
                (_newest, _previous) = (reset, _newest);
                _closing = Control.CloseAsync(CancellationToken.None);
            }

            return _closing;
        }
    }
}
