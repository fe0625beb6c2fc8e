using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Dukaan.Events;
using Dukaan.Silo.Deliveries;
using Dukaan.Webhooks;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// Posts events to the addresses of sellers: signed, with a timeout of 10 seconds, without redirects, reading no more of the response than
/// the log shows. The address is checked at the moment of the connection, so a name that resolves to an internal address, now or later,
/// reaches nothing. No proxy is used, since it would resolve the name again.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    public const string EventHeader = "X-Dukaan-Event-Id";

    public const string TypeHeader = "X-Dukaan-Event-Type";

    private const int MaxResponse = 1_000;
    private static readonly TimeSpan SendTimeout = TimeSpan.FromSeconds(10);
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    public WebhookSender(DeliveryOptions options, TimeProvider time)
    {
        _time = time;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectTimeout = SendTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxConnectionsPerServer = 16,
            MaxResponseHeadersLength = 16,
            ConnectCallback = (context, cancellationToken) =>
                PublicConnection.Open(context.DnsEndPoint, options.AnyAddress, cancellationToken),
        };
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    public async Task<WebhookAnswer> Post(WebhookTarget target, StoreEvent @event, CancellationToken cancellationToken)
    {
        var body = WebhookPayload.Of(@event);
        var id = EventId.Of(@event.Aggregate, @event.Version, @event.Index);
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url);
        request.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        request.Headers.Add("User-Agent", "Dukaan-Webhooks/1");
        request.Headers.Add("Idempotency-Key", id);
        request.Headers.Add(EventHeader, id);
        request.Headers.Add(TypeHeader, @event.Type);
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(target.Secret, _time.GetUtcNow(), body.Span));

        using var deadline = new CancellationTokenSource(SendTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            var text = await Beginning(response, either.Token);
            return response.IsSuccessStatusCode
                ? new WebhookAnswer(true, DeliveryNotes.Arrived, (int)response.StatusCode, text)
                : new WebhookAnswer(
                    false,
                    DeliveryNotes.Answered((int)response.StatusCode),
                    (int)response.StatusCode,
                    text,
                    RetryAt(response.Headers.RetryAfter)
                );
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer(false, DeliveryNotes.NoAnswerIn(SendTimeout.TotalSeconds));
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return new WebhookAnswer(false, Explain(e));
        }
    }

    public void Dispose() => _http.Dispose();

    private static string Explain(Exception failure) =>
        (failure, failure.InnerException) switch
        {
            (_, AddressNotPublicException) => DeliveryNotes.NotPublic,
            (_, AuthenticationException) => DeliveryNotes.Certificate,
            (_, SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }) =>
                DeliveryNotes.NoName,
            (_, SocketException socket) => DeliveryNotes.NotReached(socket.SocketErrorCode.ToString()),
            (HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError }, _) => DeliveryNotes.NoName,
            (HttpRequestException http, _) => DeliveryNotes.NotReached(http.HttpRequestError.ToString()),
            _ => DeliveryNotes.BrokenOff,
        };

    /// <summary>The response for the log, without invisible characters.</summary>
    private static async Task<string> Beginning(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        var bytes = new byte[MaxResponse];
        var read = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        var text = Encoding.UTF8.GetString(bytes, 0, read);
        return new string([.. text.Where(c => c is '\n' || !(char.IsControl(c) || char.IsSurrogate(c)))]);
    }

    private DateTimeOffset? RetryAt(RetryConditionHeaderValue? header)
    {
        var now = _time.GetUtcNow();
        var wait = header?.Delta ?? (header?.Date - now);
        return wait > TimeSpan.Zero ? now + (wait.Value < DeliverySchedule.Longest ? wait.Value : DeliverySchedule.Longest) : null;
    }
}
