using Dukaan.Silo.Payments;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A line of a payout of the sandbox.</summary>
/// <param name="Refund">The refund of the payment that it is about; null: the payment itself.</param>
/// <param name="Gross">In minor units; negative: a refund.</param>
/// <param name="Fee">Without its tax.</param>
public sealed record SandboxSettledLine(SandboxPayment Payment, GatewayObject? Refund, long Gross, long Fee, long Tax)
{
    public long Net => Gross - Fee - Tax;
}
