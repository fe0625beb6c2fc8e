using Dukaan.Payments;
using Stripe;
using Stripe.Checkout;

namespace Dukaan.Silo.Payments.Stripe;

/// <summary>What Stripe's objects mean to us.</summary>
internal static class StripePayments
{
    /// <summary>A Checkout Session, with its payment intent and that one's latest charge where there are any.</summary>
    public static GatewayPayment Of(Session session)
    {
        var (key, intent) = (session.ClientReferenceId ?? StripeKeys.KeyIn(session.Metadata) ?? "", session.PaymentIntent);
        var amount = StripeMoney.Of(session.AmountTotal ?? 0, session.Currency);
        if (intent is null)
        {
            return new GatewayPayment(
                session.Id,
                key,
                session.Status == "expired" ? GatewayStatus.Cancelled : GatewayStatus.Created,
                amount,
                session.Url
            );
        }

        var payment = Of(intent) with { Id = session.Id, Key = key, Amount = amount, Url = session.Url };
        return session.Status == "expired" && payment.Status is GatewayStatus.Created or GatewayStatus.Failed
            ? payment with
            {
                Status = GatewayStatus.Cancelled,
            }
            : payment;
    }

    /// <summary>A payment intent; its Checkout Session is not known here, so it has no id of ours to ask by.</summary>
    public static GatewayPayment Of(PaymentIntent intent) =>
        new(
            "",
            StripeKeys.KeyIn(intent.Metadata) ?? "",
            intent.Status switch
            {
                "requires_capture" => GatewayStatus.Authorized,
                "succeeded" => GatewayStatus.Captured,
                "canceled" => GatewayStatus.Cancelled,
                _ when intent.LastPaymentError is not null => GatewayStatus.Failed,
                _ => GatewayStatus.Created,
            },
            StripeMoney.Of(intent.Amount, intent.Currency),
            Refunded: intent.LatestCharge is { } charge ? StripeMoney.Of(charge.AmountRefunded, charge.Currency) : null,
            Captured: intent.Status == "succeeded" ? StripeMoney.Of(intent.AmountReceived, intent.Currency) : null,
            Reference: intent.Id
        );

    public static GatewayRefund Of(Refund refund, string key) =>
        new(
            refund.Id,
            key,
            refund.Status switch
            {
                "succeeded" => RefundStatus.Done,
                "failed" or "canceled" => RefundStatus.Failed,
                _ => RefundStatus.Pending,
            },
            StripeMoney.Of(refund.Amount, refund.Currency)
        );

    public static GatewayDispute Of(Dispute dispute) =>
        new(
            dispute.Id,
            "",
            dispute.PaymentIntentId,
            dispute.Status switch
            {
                "won" or "warning_closed" or "prevented" => DisputeStatus.Won,
                "lost" => DisputeStatus.Lost,
                _ => DisputeStatus.Open,
            },
            StripeMoney.Of(dispute.Amount, dispute.Currency),
            dispute.Reason ?? ""
        );
}
