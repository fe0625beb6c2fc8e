using System.Diagnostics.Metrics;
using Dukaan.Payments;
using Dukaan.Silo.Postgres;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Dukaan.Silo.Payments;

/// <summary>
/// Retries and a circuit breaker around the gateway. Two quick retries with jitter help where a connection broke, and are safe because
/// every call has an idempotency key. The circuit breaker keeps callers from waiting for a gateway that is down. Meter <c>Dukaan.Silo</c>,
/// gauge <c>dukaan.gateway.circuit</c>: 0 closed, 1 half open, 2 open.
/// </summary>
public sealed partial class GatewayCircuit
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);
    private readonly CircuitBreakerStateProvider _state = new();
    private readonly CircuitBreakerManualControl _control = new();
    private readonly ILogger<GatewayCircuit> _logger;
    private readonly ResiliencePipeline _pipeline;

    public GatewayCircuit(GatewayOptions options, TimeProvider time, IMeterFactory meters, ILogger<GatewayCircuit> logger)
    {
        (_logger, Gateway) = (logger, options.Name);
        meters
            .Create(StorageMeter.Name)
            .CreateObservableGauge("dukaan.gateway.circuit", () => (int)State switch
                {
                    0 => 0,
                    2 => 1,
                    _ => 2,
                });
        var passing = new PredicateBuilder().Handle<PaymentGatewayException>(failure => failure.Passing).Handle<TimeoutRejectedException>();
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
                        LogOpened(opened.BreakDuration);
                        return default;
                    },
                    OnClosed = _ =>
                    {
                        LogClosed();
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

    [LoggerMessage(Level = LogLevel.Error, Message = "The payment gateway failed repeatedly; it is not called for {Pause}")]
    private partial void LogOpened(TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The payment gateway is called again")]
    private partial void LogClosed();
}
