using System.Net;
using Dukaan.Payments;
using Dukaan.Silo.Homes;
using Stripe;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>
/// Calls of Stripe's API through its own client, with each account's own key. Retries are the circuit's, so the client makes none.
/// </summary>
internal sealed class StripeCalls(GatewayOptions options, GatewayCircuit circuit, SecretSeal seal, HomeLease home) : IDisposable
{
    private readonly HttpClient _http = options.NewClient();

    /// <exception cref="PaymentGatewayException">Stripe refused, or the outcome is unknown.</exception>
    public Task<T> Do<T>(GatewayAccount account, Func<StripeClient, CancellationToken, Task<T>> call)
    {
        var client = Client(account);
        return circuit.Call(account.KeyId, async cancellation =>
        {
            if (!home.Holds)
            {
                throw new PaymentGatewayException("Another region may be home, and calls the gateway.", passing: true);
            }

            try
            {
                return await call(client, cancellation);
            }
            catch (StripeException failure)
            {
                throw Translated(failure);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or Newtonsoft.Json.JsonException)
            {
                throw new PaymentGatewayException("Stripe could not be reached.", passing: true, failure);
            }
        });
    }

    /// <summary>What is there, or null: nothing is.</summary>
    public Task<T?> Get<T>(GatewayAccount account, Func<StripeClient, CancellationToken, Task<T>> call)
        where T : class => Do<T?>(account, async (client, cancellation) =>
        {
            try
            {
                return await call(client, cancellation);
            }
            catch (StripeException failure) when (failure.HttpStatusCode == HttpStatusCode.NotFound)
            {
                return null;
            }
        });

    public void Dispose() => _http.Dispose();

    private StripeClient Client(GatewayAccount account) =>
        new(
            apiKey: seal.Open(account.SealedKey),
            httpClient: new SystemNetHttpClient(_http, maxNetworkRetries: 0, enableTelemetry: false),
            apiBase: options.Base
        );

    /// <summary>The message of Stripe's error may name a person or a key, so it goes no further; its code does.</summary>
    private static PaymentGatewayException Translated(StripeException failure) =>
        failure.HttpStatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(
                "Stripe does not accept the account's key.",
                passing: true,
                wrongKey: true
            ),
            // The same request is still being worked on, or there are too many.
            HttpStatusCode.Conflict or HttpStatusCode.TooManyRequests => new(
                $"Stripe answered {(int)failure.HttpStatusCode}.",
                passing: true
            )
            {
                Busy = true,
            },
            0 or >= HttpStatusCode.InternalServerError => new($"Stripe answered {(int)failure.HttpStatusCode}.", passing: true),
            _ => new(
                $"Stripe refused: {(int)failure.HttpStatusCode} {failure.StripeError?.Code ?? failure.StripeError?.Type}.",
                passing: false
            ),
        };
}
