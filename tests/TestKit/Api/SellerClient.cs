using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Dukaan.TestKit.Api;

/// <summary>A signed-in seller, over the public API.</summary>
public sealed class SellerClient(Uri url, string token) : IDisposable
{
    public HttpClient Http { get; } =
        new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromHours(1) })
        {
            BaseAddress = url,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };

    /// <summary>Signs in with the code in a development outbox.</summary>
    /// <param name="url">The process to call.</param>
    /// <param name="phone">The seller's phone.</param>
    /// <param name="outboxes">The processes that may have sent the code, if there are several.</param>
    public static async Task<SellerClient> SignIn(Uri url, string phone, params Uri[] outboxes)
    {
        using var http = new HttpClient { BaseAddress = url };
        var challenge = await Read(await http.PostAsJsonAsync("/api/v1/auth/codes", new { phone }));
        var code = await Code(http, phone, outboxes.Length > 0 ? outboxes : [url]);
        var session = await Read(
            await http.PostAsJsonAsync(
                "/api/v1/auth/sessions",
                new { challengeId = challenge.GetProperty("challengeId").GetString(), code }
            )
        );
        return new SellerClient(url, session.GetProperty("token").GetString()!);
    }

    private static async Task<string> Code(HttpClient http, string phone, Uri[] outboxes)
    {
        foreach (var outbox in outboxes)
        {
            var messages = await http.GetFromJsonAsync<JsonElement>(new Uri(outbox, "/dev/messages.json"));
            var sent = messages
                .EnumerateArray()
                .FirstOrDefault(m => m.GetProperty("to").GetString() == phone && m.TryGetProperty("code", out _));
            if (sent.ValueKind is JsonValueKind.Object)
            {
                return sent.GetProperty("code").GetString()!;
            }
        }

        throw new InvalidOperationException(
            $"No code for {phone} is in /dev/messages.json of {string.Join(", ", outboxes.AsEnumerable())}."
        );
    }

    public async Task<ShopClient> OpenShop(string name, string? slug = null)
    {
        var store = await Post(
            "/api/v1/stores",
            new
            {
                name,
                slug,
                currency = "INR",
                language = "en",
            }
        );
        return new ShopClient(this, store.GetProperty("id").GetString()!, store.GetProperty("slug").GetString()!);
    }

    /// <summary>Posts with a new operation id.</summary>
    public async Task<JsonElement> Post(string path, object body, string? operationId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", operationId ?? Guid.NewGuid().ToString());
        return await Read(await Http.SendAsync(request));
    }

    public async Task<JsonElement> Get(string path) => await Read(await Http.GetAsync(new Uri(path, UriKind.Relative)));

    public async Task<JsonElement> Patch(string path, object body)
    {
        using var content = JsonContent.Create(body);
        return await Read(await Http.PatchAsync(new Uri(path, UriKind.Relative), content));
    }

    public async Task<JsonElement> Put(string path, object body)
    {
        using var content = JsonContent.Create(body);
        return await Read(await Http.PutAsync(new Uri(path, UriKind.Relative), content));
    }

    public void Dispose() => Http.Dispose();

    /// <exception cref="HttpRequestException">The response is no success; its body is in the message.</exception>
    private static async Task<JsonElement> Read(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode
                ? JsonDocument.Parse(text).RootElement
                : throw new HttpRequestException(
                    $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri} answered {(int)response.StatusCode}: {text}",
                    null,
                    response.StatusCode
                );
        }
    }
}
