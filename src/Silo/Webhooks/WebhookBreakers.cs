using Dukaan.Silo.Deliveries;
using Dukaan.Values;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// A circuit breaker for each webhook. When most of 5 or more posts within 5 minutes failed, it opens for 30 seconds, then lets one post
/// through. Each time that fails too, the pause doubles, up to 30 minutes. Sellers see the pause and can end it.
/// </summary>
internal sealed partial class WebhookBreakers(DeliveryPauses pauses, TimeProvider time, ILogger<WebhookBreakers> logger) : IDisposable
{
    private static readonly ExponentialBackoff Pauses = new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(30));

    /// <summary>Breakers that were not used for longer than the longest pause are dropped.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    private readonly MonotonicTime _monotonic = new(time);
    private readonly MemoryCache _breakers = new(new MemoryCacheOptions { Clock = new CacheClock(new MonotonicTime(time)) });

    public WebhookBreaker Of(string webhookId, string storeId) =>
        _breakers
            .GetOrCreate(webhookId, entry =>
            {
                entry.SlidingExpiration = Memory;
                return new Lazy<WebhookBreaker>(() => Make(webhookId, storeId));
            })!
            .Value;

    public void Dispose() => _breakers.Dispose();

    private WebhookBreaker Make(string webhookId, string storeId)
    {
        var breaker = new WebhookBreaker();
        breaker.Pipeline = new ResiliencePipelineBuilder<WebhookAnswer> { TimeProvider = _monotonic }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<WebhookAnswer>
                {
                    FailureRatio = 0.8,
                    MinimumThroughput = 5,
                    SamplingDuration = TimeSpan.FromMinutes(5),
                    ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is not { Arrived: true }),
                    BreakDurationGenerator = args => ValueTask.FromResult(Pauses.After(args.HalfOpenAttempts + 1)),
                    ManualControl = breaker.Control,
                    OnOpened = async args =>
                        await Tell(() =>
                            pauses.Begin(
                                webhookId,
                                storeId,
                                time.GetUtcNow() + args.BreakDuration,
                                args.Outcome.Result?.Note ?? DeliveryNotes.NoAnswer
                            )
                        ),
                    OnClosed = async _ => await Tell(() => pauses.End(webhookId, storeId)),
                }
            )
            .Build();
        return breaker;
    }

    /// <summary>Saves the pause for sellers to see. The breaker works even if that fails.</summary>
    private async Task Tell(Func<Task> tell)
    {
        try
        {
            await tell();
        }
        catch (Exception e)
        {
            LogNotTold(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The pause of a webhook could not be saved; it applies in this process")]
    private partial void LogNotTold(Exception exception);

    /// <summary>The cache's clock: a breaker must not be dropped, and so closed, because the machine's clock was set.</summary>
    private sealed class CacheClock(MonotonicTime time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
