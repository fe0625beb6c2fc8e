using System.Net.Http.Json;
using System.Text;

namespace Dukaan.Web.Tests.Api;

/// <summary>Calls the API and reads what it answers.</summary>
public sealed class ApiClient(HttpClient http)
{
    public HttpClient Http => http;

    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Answer> Delete(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Delete, path, null, headers);

    public Task<Answer> Post(string path, object? body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, Json(body), headers);

    public Task<Answer> Put(string path, object body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Put, path, Json(body), headers);

    public Task<Answer> Patch(string path, object body, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Patch, path, Json(body), headers);

    /// <summary>Sends text as it is, as JSON.</summary>
    public Task<Answer> PostText(
        string path,
        string text,
        string type = "application/json",
        params (string Name, string Value)[] headers
    ) => Send(HttpMethod.Post, path, new StringContent(text, Encoding.UTF8, type), headers);

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return await Answer.Of(response);
    }

    private static HttpContent? Json(object? body) =>
        body is null ? null
        : body is string text ? new StringContent(text, Encoding.UTF8, "application/json")
        : JsonContent.Create(body);
}
