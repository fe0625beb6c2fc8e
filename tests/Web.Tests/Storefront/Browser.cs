using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Dukaan.Web.Tests.Api;

namespace Dukaan.Web.Tests.Storefront;

/// <summary>
/// A shopper's browser without script: keeps cookies, sends forms from the site's own pages, follows redirects only when told.
/// </summary>
public sealed class Browser : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, UseCookies = true };
    private readonly HttpClient _http;

    /// <param name="site">What its address bar says.</param>
    /// <param name="server">Where that leads; null: where it says.</param>
    public Browser(Uri site, Uri? server = null)
    {
        if (server is not null)
        {
            _handler.ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(server.Host, server.Port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            };
        }

        _http = new HttpClient(_handler) { BaseAddress = site };
        _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
    }

    public CookieContainer Cookies => _handler.CookieContainer;

    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    /// <summary>Sends a form as a page of the site does.</summary>
    public Task<Answer> Post(string path, params (string Name, string Value)[] fields) =>
        Send(
            HttpMethod.Post,
            path,
            new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            [("Sec-Fetch-Site", "same-origin")]
        );

    /// <summary>Where the last answer leads.</summary>
    public Task<Answer> Follow(Answer answer)
    {
        Assert.True(answer.Status is 303 or 308, $"Expected a redirect, got {answer.Status}: {answer.Body}");
        return Get(answer.Headers["Location"]);
    }

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _http.SendAsync(request);
        return await Answer.Of(response);
    }

    /// <summary>The value of a form's field on a page.</summary>
    public static string Field(Answer page, string name) =>
        WebUtility.HtmlDecode(Regex.Match(page.Body, $"name=\"{name}\"[^>]* value=\"([^\"]*)\"").Groups[1].Value);

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }
}
