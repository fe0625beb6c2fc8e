using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>
/// Razorpay's messages. <c>X-Razorpay-Signature</c> is the hex of HMAC-SHA256 over the raw body with the webhook's secret; it has no time,
/// so an old message can be sent again: what it says about a payment is only a reason to ask Razorpay about it.
/// </summary>
/// <remarks>
/// The header with the event's id is not signed. A message is therefore known by its body: whoever sends a recorded one again with another
/// id adds nothing.
/// </remarks>
public sealed class RazorpayWebhooks : IWebhookFormat
{
    public const string Header = "X-Razorpay-Signature";

    public string SignatureHeader => Header;

    public static string Sign(string secret, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public bool IsPlausible(string? signature, DateTimeOffset now) =>
        signature is { Length: 2 * HMACSHA256.HashSizeInBytes } && signature.All(char.IsAsciiHexDigitLower);

    public bool Verify(string? signature, string secret, DateTimeOffset now, ReadOnlySpan<byte> body) =>
        IsPlausible(signature, now)
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature!), Encoding.ASCII.GetBytes(Sign(secret, body)));

    public WebhookMessage? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<RazorpayEvent>(body, RazorpayHttp.Json) is { Entity: "event", Event: { } name } message
                ? Of(name, message.Payload, $"rzp_{Convert.ToHexStringLower(SHA256.HashData(body))}")
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static WebhookMessage Of(string name, RazorpayEvent.Parts? parts, string id) =>
        (name.Split('.')[0], parts) switch
        {
            ("refund", { Refund.Entity: { Key: { } key } refund }) => new(
                new GatewayNotice(id, null, refund.Of(key)),
                refund.Notes?.StoreId
            ),
            ("payment", { Dispute.Entity: { } dispute, Payment.Entity: { } paid }) => new(
                new GatewayNotice(id, null, null, dispute.Of(paid.OrderId ?? paid.Id))
            ),
            // The seller's other codes are in the same account; those without our key are none of ours.
            ("qr_code", { QrCode.Entity: { Notes.Key: not null } code }) => new(
                Ask(id, code.Id, code.PaymentAmount ?? 0, RazorpayCode.Currency),
                code.Notes.StoreId
            ),
            ("payment_link", { PaymentLink.Entity: { } link }) => new(Ask(id, link.Id, link.Amount, link.Currency), link.Notes?.StoreId),
            ("payment" or "order", { Payment.Entity: { OrderId: { } orderId } payment }) => new(
                Ask(id, orderId, payment.Amount, payment.Currency),
                parts.Order?.Entity.Notes?.StoreId
            ),
            _ => WebhookMessage.Other,
        };

    /// <summary>A notice without our key: the state is asked for when it is applied.</summary>
    private static GatewayNotice Ask(string id, string paymentId, long amount, string currency) =>
        new(id, new GatewayPayment(paymentId, "", GatewayStatus.Created, new Money(amount, currency)), null);
}
