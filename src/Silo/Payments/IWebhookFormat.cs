namespace Dukaan.Silo.Payments;

/// <summary>How a gateway signs and writes its messages.</summary>
public interface IWebhookFormat
{
    /// <summary>The header with the signature. No two gateways have the same.</summary>
    string SignatureHeader { get; }

    /// <summary>Whether the header could be a signature made now, which can be told before there is a body.</summary>
    bool IsPlausible(string? signature, DateTimeOffset now);

    /// <summary>Whether the header is this body's, with this secret, and not too old where it has a time.</summary>
    bool Verify(string? signature, string secret, DateTimeOffset now, ReadOnlySpan<byte> body);

    /// <summary>What a verified body says; null where it is no message of this gateway.</summary>
    WebhookMessage? Read(ReadOnlySpan<byte> body);
}
