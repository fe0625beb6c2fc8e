namespace Dukaan.Payments;

/// <summary>Where no gateway is configured: nothing can be paid online, and no shop offers it.</summary>
public sealed class NoPaymentGateway : IPaymentGateway
{
    public ImmutableArray<string> Names => [];

    public ImmutableArray<string> WithUpiCodes => [];

    public Task Check(GatewayAccount account) => throw None();

    public Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment) => throw None();

    public Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) => throw None();

    public Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment) => throw None();

    public Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment) => throw None();

    public Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount) => throw None();

    public Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) => throw None();

    private static PaymentGatewayException None() => new("No payment gateway is configured (DUKAAN_PUBLIC_URL).", passing: true);
}
