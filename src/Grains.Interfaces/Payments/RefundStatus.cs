namespace Dukaan.Payments;

/// <summary>How far a refund at a gateway is.</summary>
[GenerateSerializer, Alias("refund-status")]
public enum RefundStatus
{
    Pending,
    Done,
    Failed,
}
