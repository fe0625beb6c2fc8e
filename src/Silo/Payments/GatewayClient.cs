using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Silo.Homes;
using Dukaan.Values;

namespace Dukaan.Silo.Payments;

/// <summary>
/// A payment gateway over HTTP, in the style of Razorpay and Stripe: JSON, the account's key as basic authentication, and an
/// <c>Idempotency-Key</c> with every call that does something. For another gateway, write another class like this one.
/// </summary>
public sealed class GatewayClient : IPaymentGateway, IDisposable
{
    private readonly GatewayOptions _options;
    private readonly GatewayCircuit _circuit;
    private readonly SecretSeal _seal;
    private readonly HomeLease _home;
    private readonly HttpClient _http;

    public GatewayClient(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home)
    {
        (_options, _circuit, _seal, _home) = (options, circuit, seal, home);
        // Not from a factory, since those log addresses. No redirects, since the requests carry keys.
        _http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                MaxConnectionsPerServer = 64,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
            MaxResponseContentBufferSize = 64 * 1024,
        };
    }

    public string Name => _options.Name;

    public Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment) =>
        Payment(
            account,
            HttpMethod.Post,
            "payments",
            payment.Key,
            new
            {
                payment.Key,
                payment.Amount.Amount,
                payment.Amount.Currency,
                payment.Description,
                capture = "manual",
                returnUrl = $"{_options.PublicUrl()}/o/{payment.StatusToken}/paid",
                notifyUrl = $"{_options.PublicUrl()}/hooks/payments/{payment.StoreId}",
            }
        );

    public async Task<GatewayPayment?> Find(GatewayAccount account, string key) =>
        (await Call(account, HttpMethod.Get, $"payments?key={key}", null, null))?.Payment;

    public Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment) =>
        Payment(
            account,
            HttpMethod.Post,
            $"payments/{payment.Id}/capture",
            $"{payment.Key}-capture",
            new { payment.Amount.Amount, payment.Amount.Currency }
        );

    public Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment) =>
        Payment(account, HttpMethod.Post, $"payments/{payment.Id}/cancel", $"{payment.Key}-cancel", new { });

    public async Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount) =>
        (
            await Call(
                account,
                HttpMethod.Post,
                $"payments/{paymentId}/refunds",
                key,
                new
                {
                    key,
                    amount.Amount,
                    amount.Currency,
                }
            )
        )?.Refund
        ?? throw Strange();

    public void Dispose() => _http.Dispose();

    private async Task<GatewayPayment> Payment(GatewayAccount account, HttpMethod method, string path, string key, object body) =>
        (await Call(account, method, path, key, body))?.Payment ?? throw Strange();

    private Task<GatewayObject?> Call(GatewayAccount account, HttpMethod method, string path, string? key, object? body)
    {
        var secret = _seal.Open(account.SealedKey);
        return _circuit.Call(async cancellation =>
        {
            if (!_home.Holds)
            {
                throw new PaymentGatewayException("Another region may be home, and calls the gateway.", passing: true);
            }

            using var request = new HttpRequestMessage(method, new Uri($"{_options.Address().AbsoluteUri.TrimEnd('/')}/v1/{path}"));
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.KeyId}:{secret}"))
            );
            request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: GatewayMessage.Json);
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            return await Send(request, cancellation);
        });
    }

    private async Task<GatewayObject?> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            return response.StatusCode switch
            {
                HttpStatusCode.NotFound when request.Method == HttpMethod.Get => null,
                >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout =>
                    throw new PaymentGatewayException($"The payment gateway answered {(int)response.StatusCode}.", passing: true),
                // The seller must correct a wrong key; until then requests stay pending.
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw new PaymentGatewayException(
                    "The payment gateway does not know the account.",
                    passing: true
                ),
                >= HttpStatusCode.Ambiguous => throw new PaymentGatewayException(
                    $"The payment gateway refused: {(int)response.StatusCode}.",
                    passing: false
                ),
                _ => await response.Content.ReadFromJsonAsync<GatewayObject>(GatewayMessage.Json, cancellation),
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            throw new PaymentGatewayException("The payment gateway could not be reached.", passing: true, failure);
        }
    }

    private static PaymentGatewayException Strange() => new("The payment gateway answered something that is no answer.", passing: true);
}
