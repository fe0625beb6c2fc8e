using Dukaan.Payments;

namespace Dukaan.Silo.Payments.Razorpay;

/// <summary>A line of the settlement report. Amounts are in minor units, times in Unix seconds.</summary>
/// <param name="EntityId">Of the payment (<c>pay_</c>), refund (<c>rfnd_</c>), transfer or adjustment.</param>
/// <param name="Fee">With its tax.</param>
internal sealed record RazorpaySettled(
    string EntityId,
    string Type,
    long Debit,
    long Credit,
    long Amount,
    string Currency,
    long Fee,
    long Tax,
    long CreatedAt,
    long? SettledAt,
    string? SettlementId = null,
    string? SettlementUtr = null,
    string? OrderReceipt = null,
    string? DisputeId = null,
    RazorpayNotes? Notes = null
)
{
    /// <summary>The line, or null: it is not paid out yet.</summary>
    public SettledLine? Line =>
        SettledAt is { } at && SettlementId is { } settlement
            ? new SettledLine(
                EntityId,
                Type switch
                {
                    "payment" => SettledKind.Payment,
                    "refund" => SettledKind.Refund,
                    _ when DisputeId is not null => SettledKind.Dispute,
                    _ => SettledKind.Other,
                },
                Notes?.Key ?? (Type == "payment" ? OrderReceipt : null) ?? "",
                EntityId,
                Credit > 0 ? Amount : -Amount,
                Fee - Tax,
                Tax,
                Credit - Debit,
                Currency,
                DateTimeOffset.FromUnixTimeSeconds(CreatedAt),
                settlement,
                SettlementUtr ?? "",
                DateTimeOffset.FromUnixTimeSeconds(at)
            )
            : null;
}
