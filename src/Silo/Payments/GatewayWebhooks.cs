namespace Dukaan.Silo.Payments;

/// <summary>The messages of the gateway that an operator configured, and of Development's sandbox.</summary>
public sealed class GatewayWebhooks : IWebhookFormat
{
    public string SignatureHeader => GatewaySignature.Header;

    public bool IsPlausible(string? signature, DateTimeOffset now) => GatewaySignature.IsPlausible(signature, now);

    public bool Verify(string? signature, string secret, DateTimeOffset now, ReadOnlySpan<byte> body) =>
        GatewaySignature.Verify(signature, secret, now, body);

    public WebhookMessage? Read(ReadOnlySpan<byte> body) => GatewayMessage.Read(body) is { } notice ? new WebhookMessage(notice) : null;
}
