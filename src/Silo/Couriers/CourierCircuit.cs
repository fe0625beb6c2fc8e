using Dukaan.Couriers;
using Dukaan.Silo.Payments;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Dukaan.Silo.Couriers;

/// <summary>
/// A timeout and a circuit breaker around a courier, so that nobody waits long for one that is down. It retries nothing: a request that may
/// had an effect is only repeated after the courier was asked what it has. A shop's wrong login, or an account of which too much is asked,
/// says nothing about the courier, and is not counted. Of what else fails for one account only few failures count (<see
/// cref="AccountFailures"/>).
/// </summary>
public sealed partial class CourierCircuit
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    private static readonly ResiliencePropertyKey<string> Account = new("account");
    private readonly AccountFailures _accounts;
    private readonly CircuitBreakerStateProvider _state = new();
    private readonly ILogger<CourierCircuit> _logger;
    private readonly ResiliencePipeline _pipeline;
    private readonly string _what;

    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears when it opens and closes.</param>
    /// <param name="what">What is asked of the courier through it, for the log.</param>
    public CourierCircuit(TimeProvider time, ILogger<CourierCircuit> logger, string what)
    {
        (_logger, _what) = (logger, what);
        var monotonic = new MonotonicTime(time);
        _accounts = new AccountFailures(monotonic);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = monotonic }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 10,
                    SamplingDuration = AccountFailures.Window,
                    BreakDuration = AccountFailures.Pause,
                    ShouldHandle = tried => ValueTask.FromResult(IsAway(tried.Outcome.Exception) && Counts(tried.Context)),
                    StateProvider = _state,
                    OnOpened = opened =>
                    {
                        LogOpened(_what, opened.BreakDuration);
                        return default;
                    },
                    OnClosed = _ =>
                    {
                        LogClosed(_what);
                        return default;
                    },
                }
            )
            .AddTimeout(Timeout)
            .Build();
    }

    /// <summary>That of all accounts; or open, if the only one that was called lately is paused.</summary>
    public CircuitState State =>
        _state.CircuitState == CircuitState.Closed && _accounts.IsAwayForWhoeverAsks ? CircuitState.Open : _state.CircuitState;

    /// <param name="account">The login of the account.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="CourierException">It failed, or was not tried because the circuit is open or the account paused.</exception>
    public async Task<T> Call<T>(string account, Func<CancellationToken, Task<T>> call)
    {
        if (_accounts.IsPaused(account))
        {
            throw new CourierException("The courier failed repeatedly for this account.", passing: true);
        }

        var context = ResilienceContextPool.Shared.Get();
        context.Properties.Set(Account, account);
        try
        {
            var answer = await _pipeline.ExecuteAsync(async each => await call(each.CancellationToken), context);
            _accounts.Answered(account);
            return answer;
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new CourierException("The courier is away.", passing: true, failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool IsAway(Exception? failure) =>
        failure is TimeoutRejectedException or CourierException { Passing: true, WrongKey: false, Busy: false };

    // A failed attempt to close the circuit again keeps it open, whoever made it.
    private bool Counts(ResilienceContext context) =>
        _accounts.Failed(context.Properties.GetValue(Account, "")) || _state.CircuitState == CircuitState.HalfOpen;

    [LoggerMessage(Level = LogLevel.Error, Message = "The courier failed repeatedly at {What}; it is not called for that for {Pause}")]
    private partial void LogOpened(string what, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The courier is called for {What} again")]
    private partial void LogClosed(string what);
}
