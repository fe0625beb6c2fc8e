using System.Collections.Immutable;
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
/// The gateway that an operator configured, and Development's sandbox, over HTTP: JSON, the account's key as basic authentication, and an
/// <c>Idempotency-Key</c> with every call that does something. An operator's own adapter to a local provider can speak it.
/// </summary>
public sealed class GatewayClient : IPaymentProvider, IDisposable
{
    private readonly GatewayOptions _options;
    private readonly GatewayCircuit _circuit;
    private readonly SecretSeal _seal;
    private readonly HomeLease _home;
    private readonly HttpClient _http;

    public GatewayClient(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home)
    {
        (_options, _circuit, _seal, _home) = (options, circuit, seal, home);
        _http = options.NewClient();
    }

    public string Name => _options.Name;

    public GatewayCircuit Circuit => _circuit;

    public IWebhookFormat Webhooks { get; } = new GatewayWebhooks();

    /// <summary>Asks for a payment that is not there: only who has the right key hears that.</summary>
    public Task Check(GatewayAccount account) => Call(account, HttpMethod.Get, "payments?key=none", null, null);

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
                returnUrl = _options.ReturnUrl(payment.StatusToken),
                notifyUrl = $"{_options.PublicUrl()}/hooks/payments/{payment.StoreId}",
            }
        );

    public async Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) =>
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

    /// <summary>The protocol has no payouts.</summary>
    public Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) =>
        Task.FromResult(ImmutableArray<SettledLine>.Empty);

    public void Dispose() => _http.Dispose();

    private async Task<GatewayPayment> Payment(GatewayAccount account, HttpMethod method, string path, string key, object body) =>
        (await Call(account, method, path, key, body))?.Payment ?? throw Strange();

    private Task<GatewayObject?> Call(GatewayAccount account, HttpMethod method, string path, string? key, object? body)
    {
        var secret = _seal.Open(account.SealedKey);
        return _circuit.Call(account.KeyId, async cancellation =>
        {
            if (!_home.Holds)
            {
                throw new PaymentGatewayException("Another region may be home, and calls the gateway.", passing: true);
            }

            using var request = new HttpRequestMessage(method, new Uri($"{_options.Base}/v1/{path}"));
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
                HttpStatusCode.TooManyRequests => throw new PaymentGatewayException("The payment gateway answered 429.", passing: true)
                {
                    Busy = true,
                },
                >= HttpStatusCode.InternalServerError or HttpStatusCode.RequestTimeout => throw new PaymentGatewayException(
                    $"The payment gateway answered {(int)response.StatusCode}.",
                    passing: true
                ),
                // The seller must correct a wrong key; until then requests stay pending.
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => throw new PaymentGatewayException(
                    "The payment gateway does not know the account.",
                    passing: true,
                    wrongKey: true
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
