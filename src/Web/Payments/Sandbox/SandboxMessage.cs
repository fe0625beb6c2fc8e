using System.Text.Json;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A message of the sandbox in its payment's protocol.</summary>
/// <param name="Wire">The protocol.</param>
/// <param name="Type">What happened.</param>
/// <param name="Body">What is posted.</param>
public sealed record SandboxMessage(SandboxWire Wire, string Type, byte[] Body)
{
    /// <summary>The message, or null where the protocol has none about it.</summary>
    public static SandboxMessage? Of(SandboxPayment payment, string type, GatewayObject? refund, DateTimeOffset now)
    {
        var body = payment.Wire switch
        {
            SandboxWire.Razorpay => Bytes(RazorpayJson.Event(payment, type, refund, now)),
            SandboxWire.Stripe => Bytes(StripeJson.Event(payment, type, refund, now)),
            _ when type.StartsWith("dispute.", StringComparison.Ordinal) => null,
            _ => Bytes(new GatewayMessage($"evt_{Ids.Token()}", type, refund is null ? payment.Object : null, refund)),
        };
        return body is null ? null : new SandboxMessage(payment.Wire, type, body);
    }

    /// <summary>The header that proves it, as of now.</summary>
    public (string Header, string Signature) Sign(DateTimeOffset now) =>
        Wire switch
        {
            SandboxWire.Razorpay => (RazorpayWebhooks.Header, RazorpayWebhooks.Sign(SandboxGateway.WebhookSecret, Body)),
            SandboxWire.Stripe => (StripeWebhooks.Header, GatewaySignature.Sign(SandboxGateway.WebhookSecret, now, Body)),
            _ => (GatewaySignature.Header, GatewaySignature.Sign(SandboxGateway.WebhookSecret, now, Body)),
        };

    private static byte[]? Bytes<T>(T? message) =>
        message is null ? null : JsonSerializer.SerializeToUtf8Bytes(message, GatewayMessage.Json);
}
