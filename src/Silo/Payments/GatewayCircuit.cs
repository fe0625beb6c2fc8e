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
/// every call has an idempotency key. The circuit breaker keeps callers from waiting for a gateway that is down. A shop's wrong key, or an
/// account of which too much is asked, says nothing about the gateway: it is neither retried nor counted. Of what else fails for one
/// account only few failures count (<see cref="AccountFailures"/>). So no shop and no shopper can open the circuit for other shops.
/// </summary>
public sealed partial class GatewayCircuit
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(4);
    private static readonly ResiliencePropertyKey<string> Account = new("account");
    private readonly AccountFailures _accounts;
    private readonly CircuitBreakerStateProvider _state = new();
    private readonly CircuitBreakerManualControl _control = new();
    private readonly ILogger<GatewayCircuit> _logger;
    private readonly ResiliencePipeline _pipeline;

    public GatewayCircuit(GatewayOptions options, TimeProvider time, ILogger<GatewayCircuit> logger)
    {
        (_logger, Gateway) = (logger, options.Name);
        var monotonic = new MonotonicTime(time);
        _accounts = new AccountFailures(monotonic);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = monotonic }
            .AddRetry(
                new RetryStrategyOptions
                {
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(150),
                    ShouldHandle = tried => ValueTask.FromResult(IsAway(tried.Outcome.Exception)),
                }
            )
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 6,
                    SamplingDuration = AccountFailures.Window,
                    BreakDuration = AccountFailures.Pause,
                    ShouldHandle = tried => ValueTask.FromResult(IsAway(tried.Outcome.Exception) && Counts(tried.Context)),
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

    /// <summary>That of all accounts; or open, if the only one that was called lately is paused.</summary>
    public CircuitState State =>
        _state.CircuitState == CircuitState.Closed && _accounts.IsAwayForWhoeverAsks ? CircuitState.Open : _state.CircuitState;

    /// <summary>Opens the circuit by hand, until it is reset.</summary>
    public Task Isolate() => _control.IsolateAsync();

    /// <summary>Closes the circuit by hand: the next call is tried at once.</summary>
    public Task Reset()
    {
        _accounts.Forget();
        return _control.CloseAsync();
    }

    /// <param name="account">The key id of the account.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="PaymentGatewayException">It failed, or was not tried because the circuit is open or the account
    /// paused.</exception>
    public async Task<T> Call<T>(string account, Func<CancellationToken, Task<T>> call)
    {
        if (_accounts.IsPaused(account))
        {
            throw new PaymentGatewayException("The payment gateway failed repeatedly for this account.", passing: true);
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
            throw new PaymentGatewayException("The payment gateway is away.", passing: true, failure);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static bool IsAway(Exception? failure) =>
        failure is TimeoutRejectedException or PaymentGatewayException { Passing: true, WrongKey: false, Busy: false };

    // A failed attempt to close the circuit again keeps it open, whoever made it.
    private bool Counts(ResilienceContext context) =>
        _accounts.Failed(context.Properties.GetValue(Account, "")) || _state.CircuitState == CircuitState.HalfOpen;

    [LoggerMessage(Level = LogLevel.Error, Message = "The payment gateway {Gateway} failed repeatedly; it is not called for {Pause}")]
    private partial void LogOpened(string gateway, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Information, Message = "The payment gateway {Gateway} is called again")]
    private partial void LogClosed(string gateway);
}
