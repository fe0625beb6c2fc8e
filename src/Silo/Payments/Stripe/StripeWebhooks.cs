using System.Text;
using Dukaan.Payments;
using Dukaan.Values;
using Stripe;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>
/// Stripe's messages. <c>Stripe-Signature: t={unix seconds},v1={hex}</c> signs time and body, so an old copy is refused
/// (<see cref="GatewaySignature"/>). Which events are sent is chosen where the webhook is set up; those about other things are ignored.
/// </summary>
public sealed class StripeWebhooks : IWebhookFormat
{
    public const string Header = "Stripe-Signature";

    public string SignatureHeader => Header;

    public bool IsPlausible(string? signature, DateTimeOffset now) => GatewaySignature.IsPlausible(signature, now);

    public bool Verify(string? signature, string secret, DateTimeOffset now, ReadOnlySpan<byte> body) =>
        GatewaySignature.Verify(signature, secret, now, body);

    public WebhookMessage? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            // The version of the message is that of the seller's webhook, whichever that is: the few fields we read are in all of them.
            var message = EventUtility.ParseEvent(Encoding.UTF8.GetString(body), throwOnApiVersionMismatch: false);
            return message is { Object: "event", Id: { Length: > 0 and <= 100 } id, Data.Object: { } about } && !ControlCharacters.In(id)
                ? Of(id, about)
                : null;
        }
        catch (Exception strange) when (strange is not OutOfMemoryException)
        {
            return null; // the client package says in many ways that it cannot read a body
        }
    }

    private static WebhookMessage Of(string id, IHasObject about) =>
        about switch
        {
            PaymentIntent intent when StripeKeys.KeyIn(intent.Metadata) is not null => new(
                new GatewayNotice(id, StripePayments.Of(intent), null),
                StripeKeys.StoreIn(intent.Metadata)
            ),
            global::Stripe.Checkout.Session { Status: "expired" } session when StripeKeys.KeyIn(session.Metadata) is not null => new(
                new GatewayNotice(id, StripePayments.Of(session), null),
                StripeKeys.StoreIn(session.Metadata)
            ),
            Refund refund when StripeKeys.KeyIn(refund.Metadata) is { } key => new(
                new GatewayNotice(id, null, StripePayments.Of(refund, key)),
                StripeKeys.StoreIn(refund.Metadata)
            ),
            Dispute { PaymentIntentId: not null } dispute => new(new GatewayNotice(id, null, null, StripePayments.Of(dispute))),
            _ => WebhookMessage.Other,
        };
}
