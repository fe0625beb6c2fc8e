using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using Dukaan.Payments;
using Dukaan.Silo.Postgres;
using Dukaan.Values;
using Polly.CircuitBreaker;

namespace Dukaan.Silo.Payments;

/// <summary>
/// The payment gateways of this installation; a shop's account says which is called. Meter <c>Dukaan.Silo</c>, gauge
/// <c>dukaan.gateway.circuit</c> by gateway: 0 closed, 1 half open, 2 open.
/// </summary>
public sealed class PaymentGateways : IPaymentGateway
{
    public PaymentGateways(IEnumerable<IPaymentProvider> providers, IMeterFactory meters)
    {
        All = [.. providers];
        meters.Create(StorageMeter.Name).CreateObservableGauge("dukaan.gateway.circuit", () => All.Select(Measure));
    }

    /// <summary>The default first.</summary>
    public ImmutableArray<IPaymentProvider> All { get; }

    public ImmutableArray<string> Names => [.. All.Select(provider => provider.Name)];

    public ImmutableArray<string> WithUpiCodes => [.. All.Where(provider => provider.HasUpiCodes).Select(provider => provider.Name)];

    /// <summary>
    /// The gateway of an account, or null where this installation has it no more. An account with a name of no provider was entered for the
    /// gateway that the operator configured, whatever its address was then.
    /// </summary>
    public IPaymentProvider? Of(GatewayAccount account) =>
        All.FirstOrDefault(provider => provider.Name == account.Gateway) ?? All.FirstOrDefault(provider => provider is GatewayClient);

    public Task Check(GatewayAccount account) => At(account).Check(account);

    public Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment) => At(account).Create(account, payment);

    public Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) => At(account).Find(account, id, key);

    public Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment) => At(account).Capture(account, payment);

    public Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment) => At(account).Cancel(account, payment);

    public Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount) =>
        At(account).Refund(account, paymentId, key, amount);

    public Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) =>
        At(account).Settled(account, from, to);

    private IPaymentProvider At(GatewayAccount account) =>
        Of(account) ?? throw new PaymentGatewayException("This installation no longer has the account's gateway.", passing: true);

    private static Measurement<int> Measure(IPaymentProvider provider) =>
        new(
            provider.Circuit.State switch
            {
                CircuitState.Closed => 0,
                CircuitState.HalfOpen => 1,
                _ => 2,
            },
            new KeyValuePair<string, object?>("gateway", provider.Name)
        );
}
