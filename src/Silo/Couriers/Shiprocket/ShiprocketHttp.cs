using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dukaan.Couriers;
using Dukaan.Silo.Homes;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>
/// Calls of Shiprocket's API: JSON, and a token that a login gives for ten days. An error is <c>{"message", "errors", "status_code"}</c>.
/// </summary>
internal sealed class ShiprocketHttp(CourierOptions options, CourierCircuit circuit, CourierSeal seal, HomeLease home, TimeProvider time)
    : IDisposable
{
    private const int MaxTokens = 10_000;
    private const int MaxMessage = 200;
    private static readonly TimeSpan Valid = TimeSpan.FromDays(9);

    private readonly HttpClient _http = options.NewClient();
    private readonly ConcurrentDictionary<(string Login, string Password), (string Token, DateTimeOffset Until)> _tokens = new();

    /// <summary>Gets a new token, which proves the login.</summary>
    /// <exception cref="CourierException">It is wrong, or the outcome is unknown.</exception>
    public async Task<string> Login(CourierAccount account)
    {
        var password = seal.Open(account.SealedPassword);
        var body = new { email = account.Login, password };
        JsonNode? answer;
        try
        {
            answer = await Call(account, HttpMethod.Post, "auth/login", body, null);
        }
        catch (CourierException refused) when (!refused.Passing || refused.WrongKey)
        {
            throw new CourierException("Shiprocket does not accept the account's login.", passing: true, refused, wrongKey: true);
        }

        var token = ShiprocketJson.Of(answer, "token") is JsonValue given && given.TryGetValue(out string? text) ? text : throw Strange();
        if (_tokens.Count >= MaxTokens)
        {
            _tokens.Clear();
        }

        _tokens[(account.Login, account.SealedPassword)] = (token, time.GetUtcNow() + Valid);
        return token;
    }

    /// <summary>What is there, or null: nothing is.</summary>
    public Task<JsonNode?> Get(CourierAccount account, string path) => WithToken(account, HttpMethod.Get, path, null);

    public async Task<JsonNode> Post(CourierAccount account, string path, object body) =>
        await WithToken(account, HttpMethod.Post, path, body) ?? throw Strange();

    /// <summary>A file that an answer named. It needs no token, and gets none.</summary>
    public Task<byte[]> File(CourierAccount account, Uri address) => circuit.Call(account.Login, async cancellation =>
        {
            try
            {
                using var response = await _http.GetAsync(address, cancellation);
                return response.IsSuccessStatusCode
                    ? await response.Content.ReadAsByteArrayAsync(cancellation)
                    : throw new CourierException($"Shiprocket's file could not be read: {(int)response.StatusCode}.", passing: true);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                throw Away(failure);
            }
        });

    public void Dispose() => _http.Dispose();

    public static CourierException Strange(Exception? failure = null) =>
        new("Shiprocket answered something that is no answer.", passing: true, failure);

    private async Task<JsonNode?> WithToken(CourierAccount account, HttpMethod method, string path, object? body)
    {
        var key = (account.Login, account.SealedPassword);
        var known = _tokens.TryGetValue(key, out var kept) && kept.Until > time.GetUtcNow() ? kept.Token : null;
        try
        {
            return await Call(account, method, path, body, known ?? await Login(account));
        }
        catch (CourierException expired) when (expired.WrongKey && known is not null)
        {
            // The token ended before its time. Nothing was done with it, so the request may be sent again.
            return await Call(account, method, path, body, await Login(account));
        }
    }

    private Task<JsonNode?> Call(CourierAccount account, HttpMethod method, string path, object? body, string? token) =>
        circuit.Call(account.Login, async cancellation =>
        {
            if (!home.Holds)
            {
                throw new CourierException("Another region may be home, and calls the courier.", passing: true);
            }

            using var request = new HttpRequestMessage(method, new Uri($"{options.Base}/v1/external/{path}"));
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            request.Content = body is null ? null : JsonContent.Create(body, body.GetType());
            try
            {
                using var response = await _http.SendAsync(request, cancellation);
                return await Read(response, method, cancellation);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
            {
                throw Away(failure);
            }
            catch (Exception strange) when (strange is InvalidOperationException or FormatException)
            {
                throw Strange(strange);
            }
        });

    private static async Task<JsonNode?> Read(HttpResponseMessage response, HttpMethod method, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        if (response.StatusCode is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests || status >= 500)
        {
            throw new CourierException($"Shiprocket answered {status}.", passing: true)
            {
                Busy = response.StatusCode == HttpStatusCode.TooManyRequests,
            };
        }

        if (response.StatusCode is HttpStatusCode.NotFound && method == HttpMethod.Get)
        {
            return null;
        }

        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            throw new CourierException("Shiprocket does not accept the account's login.", passing: true, wrongKey: true);
        }

        var text = await response.Content.ReadAsStringAsync(cancellation);
        var body = text.Length == 0 ? new JsonObject() : JsonNode.Parse(text);
        return response.IsSuccessStatusCode ? body : throw new CourierException(Message(body), passing: false);
    }

    /// <summary>Why it refused, in its words: they are for the seller whose account it is.</summary>
    public static string Message(JsonNode? body)
    {
        var node = body as JsonObject;
        var detail =
            node?["errors"] is JsonObject errors && errors.FirstOrDefault().Value is JsonArray { Count: > 0 } first
                ? first[0]?.ToString()
                : null;
        var message = detail ?? node?["message"]?.ToString() ?? "";
        return message.Length == 0 ? "Shiprocket refused." : Cut(message);
    }

    public static string Cut(string message) => message.Length <= MaxMessage ? message : message[..MaxMessage];

    private static CourierException Away(Exception failure) => new("Shiprocket could not be reached.", passing: true, failure);
}
