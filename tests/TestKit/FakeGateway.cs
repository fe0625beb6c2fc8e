using System.Collections.Concurrent;
using Dukaan.Payments;
using Dukaan.Values;

namespace Dukaan.TestKit;

/// <summary>A gateway in memory that is idempotent by key, and can be down or refuse.</summary>
public sealed class FakeGateway : IPaymentGateway
{
    private readonly ConcurrentDictionary<string, GatewayPayment> _payments = new();
    private readonly ConcurrentDictionary<string, GatewayRefund> _refunds = new();
    private readonly ConcurrentDictionary<string, long> _refunded = new();
    private readonly ConcurrentDictionary<string, int> _found = new();

    /// <summary>
    /// Calls for an order that fail, by the order's id: how many from now on, and whether each takes effect before it fails.
    /// </summary>
    public ConcurrentDictionary<string, (int Left, bool Done)> Away { get; } = new();

    /// <summary>Orders whose captures and refunds are refused permanently.</summary>
    public ConcurrentDictionary<string, bool> Refusing { get; } = new();

    public string Name => "fake";

    /// <summary>The money of an order that the gateway captured and still has, over all its payments.</summary>
    public long Kept(string orderId) =>
        _payments
            .Values.Where(payment => payment.Key.StartsWith(orderId, StringComparison.Ordinal) && payment.Status == GatewayStatus.Captured)
            .Sum(payment => payment.Amount.Amount)
        - _refunded.Where(payment => payment.Key.Contains(orderId, StringComparison.Ordinal)).Sum(payment => payment.Value);

    /// <summary>The seller refunds money in the gateway's own pages, or (negative) a refund fails there.</summary>
    public void GiveBack(string orderId, long amount, string id = "p1") =>
        _refunded.AddOrUpdate(Of(orderId, id)!.Id, amount, (_, before) => before + amount);

    /// <summary>All payments of an order, the oldest first.</summary>
    public IReadOnlyList<GatewayPayment> All(string orderId) =>
        [
            .. _payments
                .Values.Where(payment => payment.Key.StartsWith(orderId, StringComparison.Ordinal))
                .OrderBy(payment => payment.Key, StringComparer.Ordinal),
        ];

    public GatewayPayment? Of(string orderId, string id = "p1") => _payments.GetValueOrDefault(PaymentKey.Of(orderId, id));

    /// <summary>The shopper pays: the money is authorized.</summary>
    public GatewayPayment Authorize(string orderId, string id = "p1") => Move(PaymentKey.Of(orderId, id), GatewayStatus.Authorized);

    /// <summary>
    /// Voids a payment. Captured money stays captured and needs a refund, unless the gateway is to <paramref name="forget"/> it.
    /// </summary>
    public GatewayPayment Move(string key, GatewayStatus status, bool forget = false) =>
        _payments.AddOrUpdate(
            key,
            _ => throw new InvalidOperationException("There is no such payment."),
            (_, payment) => payment.Status == GatewayStatus.Captured && !forget ? payment : payment with { Status = status }
        );

    public Task<GatewayPayment> Create(GatewayAccount account, NewPayment payment) =>
        Do(payment.Key, () =>
            _payments.GetOrAdd(payment.Key, key => new GatewayPayment(
                $"pay_{key}",
                key,
                GatewayStatus.Created,
                payment.Amount,
                $"https://pay.example/{key}"
            ))
        );

    /// <summary>The number of queries of an order's payments.</summary>
    public int Found(string orderId) =>
        _found.Where(asked => asked.Key.StartsWith(orderId, StringComparison.Ordinal)).Sum(asked => asked.Value);

    public Task<GatewayPayment?> Find(GatewayAccount account, string key) =>
        Do(key, () =>
            _found.AddOrUpdate(key, 1, (_, before) => before + 1) > 0 && _payments.GetValueOrDefault(key) is { } payment
                ? payment with
                {
                    Refunded = payment.Amount with { Amount = _refunded.GetValueOrDefault(payment.Id) },
                }
                : null
        );

    public Task<GatewayPayment> Capture(GatewayAccount account, GatewayPayment payment) =>
        Do(payment.Key, () =>
            _payments[payment.Key].Status is GatewayStatus.Authorized or GatewayStatus.Captured && !Refuses(payment.Key)
                ? Move(payment.Key, GatewayStatus.Captured)
                : throw new PaymentGatewayException("Nothing is set aside.", passing: false)
        );

    public Task<GatewayPayment> Cancel(GatewayAccount account, GatewayPayment payment) =>
        Do(payment.Key, () =>
            _payments[payment.Key].Status == GatewayStatus.Captured ? _payments[payment.Key] : Move(payment.Key, GatewayStatus.Cancelled)
        );

    public Task<GatewayRefund> Refund(GatewayAccount account, string paymentId, string key, Money amount) =>
        Do(key, () => _refunds.TryGetValue(key, out var done) ? done
            : Refuses(key) ? throw new PaymentGatewayException("The account is empty.", passing: false)
            : GiveBack(paymentId, key, amount));

    private GatewayRefund GiveBack(string paymentId, string key, Money amount)
    {
        var refund = new GatewayRefund($"ref_{key}", key, RefundStatus.Done, amount);
        if (_refunds.TryAdd(key, refund))
        {
            _refunded.AddOrUpdate(paymentId, amount.Amount, (_, before) => before + amount.Amount);
        }

        return _refunds[key];
    }

    private bool Refuses(string key) => Refusing.ContainsKey(key[..Ids.Length]);

    private Task<T> Do<T>(string key, Func<T> call)
    {
        var orderId = key[..Ids.Length];
        if (!Away.TryGetValue(orderId, out var away) || away.Left == 0)
        {
            return Task.FromResult(call());
        }

        Away[orderId] = (away.Left - 1, away.Done);
        if (away.Done)
        {
            call();
        }

        throw new PaymentGatewayException("The gateway is away.", passing: true);
    }
}
