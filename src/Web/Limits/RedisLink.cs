using System.Diagnostics.Metrics;
using Dukaan.Values;
using Dukaan.Web.Settings;
using Dukaan.Web.Settings.Declarations;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using StackExchange.Redis;

namespace Dukaan.Web.Limits;

/// <summary>
/// The connection to the region's Redis, which may fail at any time: no request fails because of it, and after a failure only one call each
/// <see cref="RedisTimeout.Pause"/> waits for it, until it answers. Meter <c>Dukaan.Web</c>.
/// </summary>
public sealed partial class RedisLink(
    ConfigurationOptions configuration,
    RedisTimeout timeout,
    TimeProvider time,
    IMeterFactory meters,
    ILogger<RedisLink> logger
) : BackgroundService
{
    private const string Command = "EVAL";

    private readonly Counter<long> _calls = meters
        .Create("Dukaan.Web")
        .CreateCounter<long>(
            "dukaan.redis.calls",
            "{call}",
            "Calls of Redis, by outcome: answered; slow, failed; away (not asked, because it did not answer before)."
        );

    private readonly ResiliencePipeline _pipeline = Pipeline(timeout, time);
    private volatile ConnectionMultiplexer? _connection;
    private int _isAway;

    internal bool IsConnected => _connection is { IsConnected: true };

    /// <summary>Reads <c>DUKAAN_REDIS</c>.</summary>
    /// <exception cref="SettingException">It is no connection string.</exception>
    public static ConfigurationOptions Read(string text)
    {
        const string Wanted =
            "DUKAAN_REDIS must be a connection string of StackExchange.Redis, such as redis.internal:6379,password=…,ssl=true";
        try
        {
            var configuration = ConfigurationOptions.Parse(text);
            if (configuration.EndPoints.Count == 0 || text.Contains("://", StringComparison.Ordinal))
            {
                throw new SettingException($"{Wanted}. It names no server, or as a URL.");
            }

            // If Redis is down when the process starts, it is retried like after a later failure.
            configuration.AbortOnConnectFail = false;
            configuration.ReconnectRetryPolicy = new LinearRetry((int)RedisTimeout.Usual.Pause.TotalMilliseconds);
            return configuration;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new SettingException($"{Wanted}. {e.Message}");
        }
    }

    /// <summary>The script's result, or null: Redis is down or slow.</summary>
    public async ValueTask<string[]?> Ask(string script, RedisKey[] keys, RedisValue[] values)
    {
        if (_connection is not { IsConnected: true } connection)
        {
            Count("away");
            Away("no connection");
            return null;
        }

        try
        {
            var answer = await _pipeline.ExecuteAsync(
                async cancellation => await Evaluate(connection.GetDatabase(), script, keys, values, cancellation),
                CancellationToken.None
            );
            var said = (string[]?)answer;
            Count("answered");
            if (Interlocked.Exchange(ref _isAway, 0) == 1)
            {
                LogBack();
            }

            return said;
        }
        catch (BrokenCircuitException)
        {
            Count("away");
            return null;
        }
        catch (TimeoutRejectedException)
        {
            Count("slow");
            Away($"no answer within {timeout.Call.TotalMilliseconds:0} ms");
            return null;
        }
        catch (Exception e)
        {
            // Any failure: nobody is refused because counting in Redis failed. The log line and the metric say so.
            Count("failed");
            Away(e.Message);
            return null;
        }
    }

    public override void Dispose()
    {
        // Calls in flight have their own timeout.
        _connection?.Close(allowCommandsToComplete: false);
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_connection is null)
        {
            try
            {
                var connection = await ConnectionMultiplexer.ConnectAsync(configuration);
                _connection = connection;
                if (!IsConnected)
                {
                    Away("no connection");
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Away(e.Message);
                await Task.Delay(timeout.Pause, time, stoppingToken);
            }
        }
    }

    /// <summary>
    /// Sends the command. Its span ends when the request stops waiting, so it belongs to that request also if the answer comes later or
    /// never. It has neither script nor keys.
    /// </summary>
    private static async Task<RedisResult> Evaluate(
        IDatabase database,
        string script,
        RedisKey[] keys,
        RedisValue[] values,
        CancellationToken cancellation
    )
    {
        using var span = Traces.Call("redis", Command);
        try
        {
            // Always EVAL: a restarted Redis knows no script, so EVALSHA would need a fallback.
            return await database.ScriptEvaluateAsync(script, keys, values, CommandFlags.NoScriptCache).WaitAsync(cancellation);
        }
        catch (Exception e)
        {
            Traces.Fail(span, e is OperationCanceledException ? "timeout" : e.GetType().Name);
            throw;
        }
    }

    private static ResiliencePipeline Pipeline(RedisTimeout timeout, TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = new MonotonicTime(time) }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0, // a single failure
                    MinimumThroughput = 2, // the minimum of Polly: if the very first call fails, a second is tried
                    SamplingDuration = TimeSpan.FromMinutes(5),
                    BreakDurationGenerator = _ => ValueTask.FromResult(timeout.Pause),
                    ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is not null),
                }
            )
            .AddTimeout(timeout.Call)
            .Build();

    private void Away(string reason)
    {
        if (Interlocked.Exchange(ref _isAway, 1) == 0)
        {
            LogAway(reason);
        }
    }

    private void Count(string result) => _calls.Add(1, new KeyValuePair<string, object?>("outcome", result));

    [LoggerMessage(1, LogLevel.Warning, "Redis does not answer ({Reason}); until it does, each process counts its rate limits alone")]
    private partial void LogAway(string reason);

    [LoggerMessage(2, LogLevel.Information, "Redis answers again: the region's processes count together")]
    private partial void LogBack();
}
