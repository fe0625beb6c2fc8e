using System.Diagnostics.Metrics;
using Dukaan.Web.Settings;
using StackExchange.Redis;

namespace Dukaan.Web.Limits;

/// <summary>
/// The way to the region's Redis, which may be away at any time: no request fails for it, and after a failure nobody waits for it but one
/// call each
/// <see cref="RedisTimeout.Pause"/>, until it answers. Meter <c>Dukaan.Web</c>.
/// </summary>
public sealed partial class RedisLink(
    ConfigurationOptions configuration,
    RedisTimeout timeout,
    TimeProvider time,
    IMeterFactory meters,
    ILogger<RedisLink> logger
) : BackgroundService
{
    private readonly Counter<long> _calls = meters
        .Create("Dukaan.Web")
        .CreateCounter<long>(
            "dukaan.redis.calls",
            "{call}",
            "Calls of Redis, by outcome: answered; slow, failed; away (not asked, because it did not answer before)."
        );

    private volatile ConnectionMultiplexer? _connection;
    private long _quietUntil; // a timestamp, or 0 while Redis answers
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

            // Redis that is away when the process starts is tried again like one that goes away later.
            configuration.AbortOnConnectFail = false;
            configuration.ReconnectRetryPolicy = new LinearRetry((int)RedisTimeout.Usual.Pause.TotalMilliseconds);
            return configuration;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new SettingException($"{Wanted}. {e.Message}");
        }
    }

    /// <summary>What a script answers, or null: Redis is away or slow.</summary>
    public async ValueTask<string[]?> Ask(string script, RedisKey[] keys, RedisValue[] values)
    {
        if (!IsConnected || !MayAsk())
        {
            Count("away");
            if (!IsConnected)
            {
                Away("no connection");
            }

            return null;
        }

        Task<RedisResult>? asked = null;
        try
        {
            // EVAL each time: a Redis that has just started knows no script, and that costs no second way to go wrong.
            asked = _connection!.GetDatabase().ScriptEvaluateAsync(script, keys, values, CommandFlags.NoScriptCache);
            var answer = (string[]?)await asked.WaitAsync(timeout.Call, time);
            Answered();
            return answer;
        }
        catch (TimeoutException) when (asked is { IsCompleted: false })
        {
            _ = asked.ContinueWith(
                late => late.Exception,
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default
            );
            Failed("slow", $"no answer within {timeout.Call.TotalMilliseconds:0} ms");
            return null;
        }
        catch (Exception e)
        {
            // Whatever it is: nobody is refused or shown an error because counting together failed. The line and the metric say so.
            Failed("failed", e.Message);
            return null;
        }
    }

    public override void Dispose()
    {
        // What waits for an answer has its own limit of time.
        _connection?.Close(allowCommandsToComplete: false);
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (_connection is null)
        {
            try
            {
                _connection = await ConnectionMultiplexer.ConnectAsync(configuration);
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

    /// <summary>True while Redis answers; else once a pause, to whoever comes first.</summary>
    private bool MayAsk()
    {
        var until = Volatile.Read(ref _quietUntil);
        return until == 0 || (time.GetTimestamp() >= until && Interlocked.CompareExchange(ref _quietUntil, AfterPause(), until) == until);
    }

    private long AfterPause() => time.GetTimestamp() + (long)(timeout.Pause.TotalSeconds * time.TimestampFrequency);

    private void Answered()
    {
        Count("answered");
        Volatile.Write(ref _quietUntil, 0);
        if (Interlocked.Exchange(ref _isAway, 0) == 1)
        {
            LogBack();
        }
    }

    private void Failed(string result, string reason)
    {
        Count(result);
        Volatile.Write(ref _quietUntil, AfterPause());
        Away(reason);
    }

    private void Away(string reason)
    {
        if (Interlocked.Exchange(ref _isAway, 1) == 0)
        {
            LogAway(reason);
        }
    }

    private void Count(string result) => _calls.Add(1, new KeyValuePair<string, object?>("outcome", result));

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "Redis does not answer ({Reason}): until it does, each process counts for itself how often somebody may ask"
    )]
    private partial void LogAway(string reason);

    [LoggerMessage(2, LogLevel.Information, "Redis answers again: the region's processes count together")]
    private partial void LogBack();
}
