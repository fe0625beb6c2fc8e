using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dukaan.Payments;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;

namespace Dukaan.TestKit;

/// <summary>
/// A gateway in memory that is idempotent by key, and can be down or refuse. The same payments can be made through the real adapters of
/// Razorpay and Stripe, whose requests the emulators answer: an account's gateway says which.
/// </summary>
public sealed class FakeGateway : IPaymentGateway
{
    /// <summary>The gateway without a protocol.</summary>
    public const string Plain = "fake";

    private static readonly string[] States = ["created", "failed", "authorized", "captured", "cancelled"];

    private readonly ConcurrentDictionary<string, int> _found = new();
    private readonly SandboxGateway _bank;
    private readonly PaymentGateways _adapters;

    public FakeGateway()
    {
        _bank = new SandboxGateway { Refuses = Refuses };
        _adapters = EmulatedAdapters.Of(_bank);
    }

    /// <summary>
    /// Calls for an order that fail, by the order's id: how many from now on, and whether each takes effect before it fails.
    /// </summary>
    public ConcurrentDictionary<string, (int Left, bool Done)> Away { get; } = new();

    /// <summary>Orders whose captures and refunds are refused permanently.</summary>
    public ConcurrentDictionary<string, bool> Refusing { get; } = new();

    public ImmutableArray<string> Names => [Plain, RazorpayProvider.ProviderName, StripeProvider.ProviderName];

    public ImmutableArray<string> WithUpiCodes => _adapters.WithUpiCodes;

    /// <summary>A shop's account at one of them, as a seller enters it.</summary>
    /// <param name="codes">Whether UPI is paid by its codes.</param>
    public static SetGatewayAccount Account(string gateway, bool codes = false) =>
        gateway == Plain ? new SetGatewayAccount(Ids.Token(), "key", "sealed", "sealed", Offered: true, Plain)
        : codes ? EmulatedAdapters.Account(gateway) with { UpiCodes = true }
        : EmulatedAdapters.Account(gateway);

    /// <summary>The money of an order that the gateway captured and still has, over all its payments.</summary>
    public long Kept(string orderId) =>
        _bank
            .Payments.Where(payment => payment.Is("captured") && payment.Object.Key.StartsWith(orderId, StringComparison.Ordinal))
            .Sum(payment => (payment.Captured ?? payment.Object.Amount) - (payment.Object.AmountRefunded ?? 0));

    /// <summary>The seller refunds money in the gateway's own pages, or (negative) a refund fails there.</summary>
    public void GiveBack(string orderId, long amount, string id = "p1") =>
        _bank.GiveBack(Known(PaymentKey.Of(orderId, id)).Object.Id, amount);

    /// <summary>All payments of an order, the oldest first.</summary>
    public IReadOnlyList<GatewayPayment> All(string orderId) => [.. Payments(orderId).Select(payment => payment.Object.Payment!)];

    public GatewayPayment? Of(string orderId, string id = "p1") => _bank.FindByKey(PaymentKey.Of(orderId, id))?.Object.Payment;

    /// <summary>A UPI app pays a code, with another amount if given; the money is captured at once.</summary>
    public GatewayPayment PayCode(string orderId, string id = "p1", long? amount = null)
    {
        var code = Known(PaymentKey.Of(orderId, id));
        _bank.Move(code.Object.Id, "captured", ["created", "failed", "cancelled"], captured: amount);
        return Known(code.Object.Key).Object.Payment!;
    }

    /// <summary>A code is paid once more.</summary>
    public void PayCodeAgain(string orderId, string id = "p1") => _bank.PayAgain(Known(PaymentKey.Of(orderId, id)).Object.Id);

    /// <summary>The shopper pays: the money is authorized.</summary>
    public GatewayPayment Authorize(string orderId, string id = "p1") => Move(PaymentKey.Of(orderId, id), GatewayStatus.Authorized);

    /// <summary>
    /// Voids a payment. Captured money stays captured and needs a refund, unless the gateway is to <paramref name="forget"/> it.
    /// </summary>
    public GatewayPayment Move(string key, GatewayStatus status, bool forget = false)
    {
        var id = Known(key).Object.Id;
        _bank.Move(id, status.ToString().ToLowerInvariant(), forget ? States : [.. States.Except(["captured"])]);
        return Known(key).Object.Payment!;
    }

    /// <summary>
    /// The gateway's message about a payment that was in this state, as its adapter reads it: through the provider's own JSON where there
    /// is one. Null: it sends none about that.
    /// </summary>
    public async Task<GatewayNotice?> Message(ImmutableArray<GatewayAccount> accounts, GatewayPayment told)
    {
        var payment = Known(told.Key).To(told.Status.ToString().ToLowerInvariant());
        if (payment.Wire == SandboxWire.Own)
        {
            return new GatewayNotice(Ids.Token(), told, null);
        }

        var sender = _adapters.Of(accounts[0])!;
        if (SandboxMessage.Of(payment, $"payment.{payment.Object.Status}", null, TimeProvider.System.GetUtcNow()) is not { } message)
        {
            return null;
        }

        var (header, signature) = message.Sign(TimeProvider.System.GetUtcNow());
        Assert(header == sender.Webhooks.SignatureHeader, "The emulator signs with another header than the adapter reads.");
        Assert(
            sender.Webhooks.Verify(signature, SandboxGateway.WebhookSecret, TimeProvider.System.GetUtcNow(), message.Body),
            "The adapter does not accept the emulator's signature."
        );
        var notice = sender.Webhooks.Read(message.Body)?.Notice is { } read ? read with { Gateway = sender.Name } : null;
        return notice is { Key.Length: 0 } ? await NoticeKeys.Find(_adapters, accounts, notice) : notice;
    }

    public Task Check(GatewayAccount account) => account.Gateway == Plain ? Task.CompletedTask : _adapters.Check(account);

    public Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment) =>
        Do(payment.Key, () =>
            account.Gateway != Plain
                ? _adapters.Create(account, payment)
                : Task.FromResult(
                    _bank.Create(payment.Key, payment.Amount, "", "", "", _ => $"https://pay.example/{payment.Key}").Object.Payment!
                )
        );

    /// <summary>The number of queries of an order's payments.</summary>
    public int Found(string orderId) =>
        _found.Where(asked => asked.Key.StartsWith(orderId, StringComparison.Ordinal)).Sum(asked => asked.Value);

    public Task<GatewayPayment?> Find(GatewayAccount account, string id, string key) => Do(key, () =>
        {
            _found.AddOrUpdate(key, 1, (_, before) => before + 1);
            return account.Gateway != Plain ? _adapters.Find(account, id, key) : Task.FromResult(Found(_bank.FindByKey(key)));
        });

    public Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment) => Do(payment.Key, () => account.Gateway != Plain
                ? _adapters.Capture(account, payment)
            : Known(payment.Key).Is("authorized", "captured") && !Refuses(payment.Key)
                ? Task.FromResult(Move(payment.Key, GatewayStatus.Captured))
            : throw new PaymentGatewayException("Nothing is set aside.", passing: false));

    public Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment) =>
        Do(payment.Key, () =>
            account.Gateway != Plain ? _adapters.Cancel(account, payment) : Task.FromResult(Move(payment.Key, GatewayStatus.Cancelled))
        );

    public Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount) => Do(key, () => account.Gateway
            != Plain
                ? _adapters.Refund(account, paymentId, key, amount)
            : _bank.Refund(paymentId, key, amount) is { Refund: { } refund } ? Task.FromResult(refund)
            : throw new PaymentGatewayException("The account is empty.", passing: false));

    public async Task<ImmutableArray<SettledLine>> Settled(GatewayAccount account, DateTimeOffset from, DateTimeOffset to) =>
        account.Gateway == Plain ? [] : await _adapters.Settled(account, from, to);

    private static GatewayPayment? Found(SandboxPayment? payment) =>
        payment?.Object.Payment is { } found ? found with { Refunded = found.Refunded ?? found.Amount with { Amount = 0 } } : null;

    private IEnumerable<SandboxPayment> Payments(string orderId)
    {
        for (var i = 1; _bank.FindByKey(PaymentKey.Of(orderId, $"p{i}")) is { } payment; i++)
        {
            yield return payment;
        }
    }

    private SandboxPayment Known(string key) => _bank.FindByKey(key) ?? throw new InvalidOperationException("There is no such payment.");

    private bool Refuses(string key) => Refusing.ContainsKey(key[..Ids.Length]);

    private async Task<T> Do<T>(string key, Func<Task<T>> call)
    {
        var orderId = key.Length < Ids.Length ? key : key[..Ids.Length];
        if (!Away.TryGetValue(orderId, out var away) || away.Left == 0)
        {
            return await call();
        }

        Away[orderId] = (away.Left - 1, away.Done);
        if (away.Done)
        {
            await call();
        }

        throw new PaymentGatewayException("The gateway is away.", passing: true);
    }

    private static void Assert(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
