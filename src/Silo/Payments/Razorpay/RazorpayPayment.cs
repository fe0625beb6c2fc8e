using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>One attempt to pay.</summary>
/// <param name="Status"><c>created</c>, <c>authorized</c>, <c>captured</c>, <c>refunded</c> or <c>failed</c>.</param>
/// <param name="Amount">In minor units.</param>
/// <param name="AmountRefunded">Of it, in minor units.</param>
/// <param name="OrderId">Null: it was made by a QR code.</param>
/// <param name="CreatedAt">In Unix seconds.</param>
/// <param name="Captured">Whether it was ever captured: an authorized payment that nobody captures in time is <c>refunded</c> too.</param>
internal sealed record RazorpayPayment(
    string Id,
    string Status,
    long Amount,
    string Currency,
    string? OrderId = null,
    long AmountRefunded = 0,
    bool Captured = false,
    long CreatedAt = 0,
    RazorpayNotes? Notes = null
)
{
    public Money Money => new(Amount, Currency);

    public bool IsCaptured => Captured && Status is "captured" or "refunded";

    public bool IsAuthorized => Status == "authorized";

    /// <summary>The payment of a link, from the link and the attempts to pay it.</summary>
    public static GatewayPayment Of(RazorpayLink link, IReadOnlyCollection<RazorpayPayment> attempts)
    {
        var captured = attempts.FirstOrDefault(attempt => attempt.IsCaptured);
        var authorized = attempts.FirstOrDefault(attempt => attempt.IsAuthorized);
        var over = link.Status is "cancelled" or "expired";
        var status =
            captured is not null ? GatewayStatus.Captured
            // Nobody will capture it, so Razorpay gives it back by itself.
            : over ? GatewayStatus.Cancelled
            : authorized is not null ? GatewayStatus.Authorized
            : attempts.Any(attempt => attempt.Status == "failed") ? GatewayStatus.Failed
            : GatewayStatus.Created;
        return new GatewayPayment(
            link.Id,
            link.Notes?.Key ?? link.ReferenceId ?? "",
            status,
            new Money(link.Amount, link.Currency),
            over ? null : link.ShortUrl,
            captured is { } one ? new Money(one.AmountRefunded, one.Currency) : null,
            captured is { } its ? new Money(its.Amount, its.Currency) : null,
            (captured ?? authorized)?.Id
        );
    }
}
