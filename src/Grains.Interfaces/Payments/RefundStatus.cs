namespace Dukaan.Payments;

/// <summary>The state of a refund at a gateway.</summary>
[GenerateSerializer, Alias("refund-status")]
public enum RefundStatus
{
    Pending,
    Done,
    Failed,
}
