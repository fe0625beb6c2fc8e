using Dukaan.Payments;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Retries and a circuit breaker around the gateway. Two quick retries with jitter help where a connection broke, and are safe because
/// every call has an idempotency key. The circuit breaker keeps callers from waiting for a gateway that is down. A shop's wrong key says
/// nothing about the gateway: it is neither retried nor counted, so it cannot open the circuit for other shops.
/// </summary>
public sealed partial class GatewayCircuit
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);
    private readonly CircuitBreakerStateProvider _state = new();
    private readonly CircuitBreakerManualControl _control = new();
    private readonly ILogger<GatewayCircuit> _logger;
    private readonly ResiliencePipeline _pipeline;

    public GatewayCircuit(GatewayOptions options, TimeProvider time, ILogger<GatewayCircuit> logger)
    {
        (_logger, Gateway) = (logger, options.Name);
        var passing = new PredicateBuilder()
            .Handle<PaymentGatewayException>(failure => failure is { Passing: true, WrongKey: false })
            .Handle<TimeoutRejectedException>();
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = new MonotonicTime(time) }
            .AddRetry(
                new RetryStrategyOptions
                {
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(150),
                    ShouldHandle = passing,
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 6,
                    SamplingDuration = TimeSpan.FromSeconds(30),
                    BreakDuration = TimeSpan.FromSeconds(15),
                    ShouldHandle = passing,
                    StateProvider = _state,
                    ManualControl = _control,
                    OnOpened = opened =>
                    {
                        LogOpened(Gateway, opened.BreakDuration);
                        return default;
                    },
                    OnClosed = _ =>
                    {
                        LogClosed(Gateway);
                        return default;
                    },
                }
            )
            .AddTimeout(Timeout)
            .Build();
    }

    public string Gateway { get; }

    public CircuitState State => _state.CircuitState;

    /// <summary>Opens the circuit by hand, until it is reset.</summary>
    public Task Isolate() => _control.IsolateAsync();

    /// <summary>Closes the circuit by hand: the next call is tried at once.</summary>
    public Task Reset() => _control.CloseAsync();

    /// <exception cref="PaymentGatewayException">It failed, or was not tried because the circuit is open.</exception>
    public async Task<T> Call<T>(Func<CancellationToken, Task<T>> call)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await call(token), CancellationToken.None);
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new PaymentGatewayException("The payment gateway is away.", passing: true, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The payment gateway {Gateway} failed repeatedly; it is not called for {Pause}")]
    private partial void LogOpened(string gateway, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The payment gateway {Gateway} is called again")]
    private partial void LogClosed(string gateway);
}
