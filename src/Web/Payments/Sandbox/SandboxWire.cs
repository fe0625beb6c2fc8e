namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The wire protocol in which a payment was made at the sandbox, and in which it sends its messages.</summary>
public enum SandboxWire
{
    /// <summary>Our own, which <see cref="Silo.Payments.GatewayClient"/> speaks.</summary>
    Own,

    Razorpay,

    Stripe,
}
