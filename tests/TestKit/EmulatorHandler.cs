using System.Net;
using System.Text;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.TestKit;

/// <summary>Brings an adapter's requests to an emulator without a network.</summary>
/// <param name="idempotencyHeader">What the provider calls the header.</param>
/// <param name="answer">The emulator.</param>
public sealed class EmulatorHandler(string idempotencyHeader, Func<EmulatedRequest, EmulatedAnswer> answer) : HttpMessageHandler
{
    /// <summary>What the next request is answered without the emulator, or null; for tests of errors.</summary>
    public Func<EmulatedRequest, HttpResponseMessage?> Instead { get; set; } = _ => null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        var asked = new EmulatedRequest(
            request.Method.Method,
            address.AbsolutePath["/v1/".Length..],
            address.Query.TrimStart('?'),
            request.Headers.Authorization?.ToString(),
            request.Headers.TryGetValues(idempotencyHeader, out var keys) ? keys.Single() : null,
            request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken),
            "http://sandbox.example"
        );
        if (Instead(asked) is { } other)
        {
            return other;
        }

        var given = answer(asked);
        return new HttpResponseMessage((HttpStatusCode)given.Status)
        {
            Content = new StringContent(given.Body.ToJsonString(), Encoding.UTF8, "application/json"),
        };
    }
}
