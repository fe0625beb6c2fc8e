using Dukaan.Couriers;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Dukaan.Silo.Couriers;

/// <summary>
/// A timeout and a circuit breaker around a courier, so that nobody waits long for one that is down. It retries nothing: a request that may
/// have had an effect is only repeated after the courier was asked what it has. A shop's wrong login says nothing about the courier, and is
/// not counted.
/// </summary>
public sealed partial class CourierCircuit
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private readonly CircuitBreakerStateProvider _state = new();
    private readonly ILogger<CourierCircuit> _logger;
    private readonly ResiliencePipeline _pipeline;

    public CourierCircuit(TimeProvider time, ILogger<CourierCircuit> logger)
    {
        _logger = logger;
        var passing = new PredicateBuilder()
            .Handle<CourierException>(failure => failure is { Passing: true, WrongKey: false })
            .Handle<TimeoutRejectedException>();
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = new MonotonicTime(time) }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 10,
                    SamplingDuration = TimeSpan.FromSeconds(30),
                    BreakDuration = TimeSpan.FromSeconds(15),
                    ShouldHandle = passing,
                    StateProvider = _state,
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

    public CircuitState State => _state.CircuitState;

    /// <exception cref="CourierException">It failed, or was not tried because the circuit is open.</exception>
    public async Task<T> Call<T>(Func<CancellationToken, Task<T>> call)
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await call(token), CancellationToken.None);
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new CourierException("The courier is away.", passing: true, failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The courier failed repeatedly; it is not called for {Pause}")]
    private partial void LogOpened(TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The courier is called again")]
    private partial void LogClosed();
}
