using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Dukaan.Messages;
using Dukaan.Silo.Webhooks;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Posts messages to a gateway for SMS or WhatsApp: signed, with a timeout of 5 seconds, and one retry where the first try may not have
/// arrived. The retry has the same <c>Idempotency-Key</c>, so the gateway sends it once.
/// </summary>
public sealed class WebhookMessageSender : IMessageSender, IDisposable
{
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(5);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly MessageOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    public WebhookMessageSender(MessageOptions options, TimeProvider time)
    {
        (_options, _time) = (options, time);
        // Not from a factory: those log addresses, and the address of a gateway may contain a key. No redirects.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = SendTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxConnectionsPerServer = 64,
        };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 64 * 1024 };
    }

    public async Task Send(Message message, CancellationToken cancellationToken)
    {
        if (_options.Webhook is not { } address)
        {
            throw new MessageNotSentException("No message gateway is configured (DUKAAN_MESSAGE_WEBHOOK).");
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(
            new WebhookBody(message.OperationId, message.To.E164, message.Channel, message.Text, message.Code),
            Json
        );
        var failure = await Try(address, message.OperationId, body, cancellationToken);
        if (failure is { MayHelpToRepeat: true })
        {
            failure = await Try(address, message.OperationId, body, cancellationToken);
        }

        if (failure is { } failed)
        {
            throw new MessageNotSentException($"The message gateway did not take the message: {failed.Reason}.");
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(string Reason, bool MayHelpToRepeat)?> Try(
        Uri address,
        string operationId,
        byte[] body,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Add("Idempotency-Key", operationId);
        if (_options.Secret.Length > 0)
        {
            request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(_options.Secret, _time.GetUtcNow(), body));
        }

        using var deadline = new CancellationTokenSource(SendTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode ? null : ($"it answered {(int)response.StatusCode}", IsPassing(response.StatusCode));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ($"no answer in {SendTimeout.TotalSeconds} seconds", true);
        }
        catch (HttpRequestException e)
        {
            return ($"it cannot be reached ({e.HttpRequestError})", true);
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status >= HttpStatusCode.InternalServerError || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;
}
