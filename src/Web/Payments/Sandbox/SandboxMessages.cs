using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Dukaan.Silo.Payments;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>Posts the sandbox's signed messages, as configured: immediately, never, twice, late or in the wrong order.</summary>
public sealed partial class SandboxMessages(TimeProvider time, IHostApplicationLifetime lifetime, ILogger<SandboxMessages> log)
    : IDisposable
{
    private const int Tries = 3;
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(20);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly ConcurrentDictionary<string, Func<Task>> _heldBack = new();

    /// <param name="type">What happened: <c>payment.captured</c>, <c>refund.done</c>, <c>dispute.open</c>.</param>
    /// <param name="refund">The refund, where the message is about one.</param>
    public void Tell(MessageBehavior habit, SandboxPayment payment, string type, GatewayObject? refund = null)
    {
        var (url, key) = (payment.NotifyUrl, (refund ?? payment.Object).Key);
        if (SandboxMessage.Of(payment, type, refund, time.GetUtcNow()) is not { } message)
        {
            return; // this protocol has no message about it
        }

        _ = habit switch
        {
            MessageBehavior.Lost => Task.CompletedTask,
            MessageBehavior.Twice => Both(() => Post(url, message), () => Post(url, message)),
            MessageBehavior.Late => Later(() => Post(url, message)),
            MessageBehavior.Reversed when _heldBack.TryRemove(key, out var first) => Both(() => Post(url, message), first),
            MessageBehavior.Reversed => HoldBack(key, () => Post(url, message)),
            _ => Post(url, message),
        };
    }

    public void Dispose() => _http.Dispose();

    private static async Task Both(Func<Task> first, Func<Task> second)
    {
        await first();
        await second();
    }

    private async Task Later(Func<Task> post)
    {
        await Task.Delay(Delay, time, lifetime.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await post();
    }

    /// <summary>Until another message of its key overtakes it, up to a limit.</summary>
    private async Task HoldBack(string key, Func<Task> post)
    {
        _heldBack[key] = post;
        await Later(() => _heldBack.TryRemove(new KeyValuePair<string, Func<Task>>(key, post)) ? post() : Task.CompletedTask);
    }

    private async Task Post(string url, SandboxMessage message)
    {
        for (var n = 0; n < Tries && !lifetime.ApplicationStopping.IsCancellationRequested; n++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(message.Body) };
                request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                var (header, signature) = message.Sign(time.GetUtcNow());
                request.Headers.Add(header, signature);
                using var response = await _http.SendAsync(request, lifetime.ApplicationStopping);
                if (response.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
            {
                LogNotSent(failure, message.Type);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The sandbox's message {Type} was refused")]
    private partial void LogNotSent(Exception failure, string type);
}
