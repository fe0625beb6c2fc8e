using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dukaan.Payments;
using Dukaan.Silo.Homes;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>
/// Calls of Razorpay's API, version 1: JSON, key id and secret as basic authentication. An error is
/// <c>{"error": {"code", "description", …}}</c>, and what does not exist is a 400.
/// </summary>
internal sealed class RazorpayHttp(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home) : IDisposable
{
    /// <summary>Makes a refund's repeat safe. It is the only request that Razorpay makes so.</summary>
    public const string IdempotencyHeader = "X-Refund-Idempotency";

    public static JsonSerializerOptions Json { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectRequiredConstructorParameters = false,
        };

    private readonly HttpClient _http = options.NewClient();

    /// <summary>What is there, or null: nothing is.</summary>
    public Task<T?> Get<T>(GatewayAccount account, string path)
        where T : class => Call<T>(account, HttpMethod.Get, path, null, null);

    public async Task<T> Post<T>(GatewayAccount account, string path, object? body, string? idempotencyKey = null)
        where T : class =>
        await Call<T>(account, HttpMethod.Post, path, body, idempotencyKey)
        ?? throw new PaymentGatewayException("Razorpay answered something that is no answer.", passing: true);

    public void Dispose() => _http.Dispose();

    private Task<T?> Call<T>(GatewayAccount account, HttpMethod method, string path, object? body, string? idempotencyKey)
        where T : class
    {
        var secret = seal.Open(account.SealedKey);
        return circuit.Call(account.KeyId, async cancellation =>
        {
            if (!home.Holds)
            {
                throw new PaymentGatewayException("Another region may be home, and calls the gateway.", passing: true);
            }

            using var request = new HttpRequestMessage(method, new Uri($"{options.Base}/v1/{path}"));
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.KeyId}:{secret}"))
            );
            request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: Json);
            if (idempotencyKey is not null)
            {
                request.Headers.Add(IdempotencyHeader, idempotencyKey);
            }

            return await Send<T>(request, cancellation);
        });
    }

    private async Task<T?> Send<T>(HttpRequestMessage request, CancellationToken cancellation)
        where T : class
    {
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadFromJsonAsync<T>(Json, cancellation);
            }

            var error = await Error(response, cancellation);
            return response.StatusCode switch
            {
                HttpStatusCode.Unauthorized => throw new PaymentGatewayException(
                    "Razorpay does not accept the account's key.",
                    passing: true,
                    wrongKey: true
                ),
                HttpStatusCode.BadRequest or HttpStatusCode.NotFound when request.Method == HttpMethod.Get => null,
                // The same request is still being worked on, or there are too many.
                HttpStatusCode.Conflict or HttpStatusCode.TooManyRequests => throw new PaymentGatewayException(
                    $"Razorpay answered {(int)response.StatusCode}.",
                    passing: true
                )
                {
                    Busy = true,
                },
                HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => throw new PaymentGatewayException(
                    $"Razorpay answered {(int)response.StatusCode}.",
                    passing: true
                ),
                _ => throw new PaymentGatewayException(
                    $"Razorpay refused: {(int)response.StatusCode} {error}.",
                    passing: error is "GATEWAY_ERROR" or "SERVER_ERROR"
                ),
            };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            throw new PaymentGatewayException("Razorpay could not be reached.", passing: true, failure);
        }
    }

    /// <summary>The code of an error, such as <c>BAD_REQUEST_ERROR</c>. Its description may name people, and is left out.</summary>
    private static async Task<string> Error(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(
                await response.Content.ReadAsStreamAsync(cancellation),
                cancellationToken: cancellation
            );
            return body.RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code)
                ? code.GetString() ?? ""
                : "";
        }
        catch (Exception strange) when (strange is JsonException or InvalidOperationException)
        {
            return "";
        }
    }
}
