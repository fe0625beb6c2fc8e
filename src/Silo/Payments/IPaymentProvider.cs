using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.Silo.Payments;

/// <summary>One payment gateway in its own wire protocol. The methods are those of <see cref="IPaymentGateway"/>.</summary>
public interface IPaymentProvider
{
    /// <summary>What accounts call it.</summary>
    string Name { get; }

    /// <summary>Whether it makes UPI codes that are paid once.</summary>
    bool HasUpiCodes => false;

    GatewayCircuit Circuit { get; }

    IWebhookFormat Webhooks { get; }

    Task Check(GatewayAccount account);

    Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment);

    Task<GatewayPayment?> Find(GatewayAccount account, string id, string key);

    Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment);

    Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment);

    Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount);

    Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to);
}
