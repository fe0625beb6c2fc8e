using Dukaan.Messages;
using Dukaan.Values;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Dukaan.Silo.Messages.Smtp;

/// <summary>
/// Hands mail to the relay, within a time limit and behind a circuit breaker, so that nothing waits long for one that is down. It retries
/// nothing itself: the queue of deliveries does, with the same <c>Message-ID</c>.
/// </summary>
public sealed partial class SmtpMailSender : IMailSender, IDisposable
{
    private readonly MailOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<SmtpMailSender> _logger;
    private readonly SmtpConnections _connections;
    private readonly SemaphoreSlim _slots;
    private readonly ResiliencePipeline _pipeline;

    public SmtpMailSender(MailOptions options, TimeProvider time, ILogger<SmtpMailSender> logger)
    {
        (_options, _time, _logger) = (options, time, logger);
        _connections = new SmtpConnections(options);
        _slots = new SemaphoreSlim(options.Connections);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = new MonotonicTime(time) }
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 6,
                    SamplingDuration = TimeSpan.FromSeconds(30),
                    BreakDuration = TimeSpan.FromSeconds(15),
                    ShouldHandle = new PredicateBuilder()
                        .Handle<MailNotSentException>(failure => failure.OfRelay)
                        .Handle<TimeoutRejectedException>(),
                    OnOpened = opened =>
                    {
                        LogOpened(opened.BreakDuration, opened.Outcome.Exception?.Message ?? "");
                        return default;
                    },
                    OnClosed = _ =>
                    {
                        LogClosed();
                        return default;
                    },
                }
            )
            .AddTimeout(options.Timeout)
            .Build();
    }

    public bool IsOn => true;

    public async Task Send(Mail mail, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.ExecuteAsync(async token => await HandOver(mail, token), cancellationToken);
        }
        catch (Exception failure) when (failure is BrokenCircuitException or TimeoutRejectedException)
        {
            throw new MailNotSentException("The mail relay is away.", MailFailure.Passing, ofRelay: true);
        }
    }

    public void Dispose()
    {
        _connections.Dispose();
        _slots.Dispose();
    }

    private async Task HandOver(Mail mail, CancellationToken cancellationToken)
    {
        using var message = MailComposer.Compose(mail, _options.From, _time.GetUtcNow());
        await _slots.WaitAsync(cancellationToken);
        try
        {
            var client = await _connections.Take(cancellationToken);
            var failed = true;
            try
            {
                await client.SendAsync(message, cancellationToken);
                failed = false;
            }
            finally
            {
                if (failed)
                {
                    client.Dispose();
                }
            }

            _connections.GiveBack(client);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw SmtpRefusals.Of(failure);
        }
        finally
        {
            _slots.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail relay failed repeatedly; it is not called for {Pause}: {Reason}")]
    private partial void LogOpened(TimeSpan pause, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The mail relay is called again")]
    private partial void LogClosed();
}
