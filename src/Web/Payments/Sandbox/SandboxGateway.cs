using System.Collections.Immutable;
using Dukaan.Silo.Payments;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// A payment gateway in memory, for development: like a real one, without money. It acts once per key, and forgets everything when the
/// process ends. Every account has the same key and secret. <see cref="RazorpayEmulator"/> and <see cref="StripeEmulator"/> speak their
/// providers' protocols about the same payments.
/// </summary>
/// <param name="messages">What posts its messages; null: it sends none.</param>
public sealed class SandboxGateway(SandboxMessages? messages = null)
{
    public const string Name = "sandbox";
    public const string KeyId = "sandbox";
    public const string Key = "sandbox-key";
    public const string WebhookSecret = "sandbox-secret";

    private const int Max = 10_000;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, SandboxPayment> _payments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>What it paid out.</summary>
    public SandboxSettlements Settlements => field ??= new SandboxSettlements(this);

    /// <summary>Whether captures and refunds of a payment, by our key, are refused; for tests.</summary>
    public Func<string, bool> Refuses { get; init; } = _ => false;

    public SandboxBehavior Habits { get; private set; } = new(MessageBehavior.Prompt, false, false);

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SandboxPayment> Payments
    {
        get
        {
            lock (_lock)
            {
                return [.. _payments.Values.Reverse()];
            }
        }
    }

    public void Behave(SandboxBehavior habits) =>
        Habits = new SandboxBehavior(habits.Messages ?? Habits.Messages, habits.Away ?? Habits.Away, habits.Declines ?? Habits.Declines);

    public SandboxPayment? Find(string id)
    {
        lock (_lock)
        {
            return _payments.GetValueOrDefault(id);
        }
    }

    public SandboxPayment? FindByKey(string key)
    {
        lock (_lock)
        {
            return _ids.TryGetValue(key, out var id) ? _payments.GetValueOrDefault(id) : null;
        }
    }

    /// <summary>Creates a payment, or returns the one of this key.</summary>
    /// <param name="isCode">It is paid by a QR code: the provider makes another one for each request.</param>
    public SandboxPayment Create(
        string key,
        Money amount,
        string description,
        string returnUrl,
        string notifyUrl,
        Func<string, string> urlOf,
        SandboxWire wire = SandboxWire.Own,
        string storeId = "",
        bool isCode = false
    )
    {
        lock (_lock)
        {
            if (!isCode && FindByKey(key) is { } known)
            {
                return known;
            }

            var id = $"pay_{Ids.Token()}";
            var payment = new SandboxPayment(
                new GatewayObject(id, key, "created", amount.Amount, amount.Currency, urlOf(id)),
                description,
                returnUrl,
                notifyUrl,
                ImmutableArray<GatewayObject>.Empty,
                Wire: wire,
                StoreId: storeId
            )
            {
                IsCode = isCode,
            };
            Add(payment);
            _ids[key] = id;
            return payment;
        }
    }

    /// <summary>Moves a payment on if it is in one of these states, and sends a message; null if it is in another.</summary>
    /// <param name="captured">What is captured of it, in minor units; null: all.</param>
    public SandboxPayment? Move(string id, string to, ReadOnlySpan<string> from, MessageBehavior? habit = null, long? captured = null)
    {
        SandboxPayment moved;
        lock (_lock)
        {
            if (!_payments.TryGetValue(id, out var payment) || !payment.Is(from))
            {
                return null;
            }

            _payments[id] = moved = payment.To(to) with { Messages = habit ?? payment.Messages, Captured = captured ?? payment.Captured };
        }

        messages?.Tell(moved.Messages ?? Habits.Messages!.Value, moved, $"payment.{to}");
        return moved;
    }

    /// <summary>
    /// Money comes once more by a code that was paid, as the provider says that it cannot; null: it was not paid, or is no code.
    /// </summary>
    public SandboxPayment? PayAgain(string id)
    {
        SandboxPayment again;
        lock (_lock)
        {
            if (!_payments.TryGetValue(id, out var payment) || !payment.IsCode || !payment.Is("captured"))
            {
                return null;
            }

            again = payment with
            {
                Object = payment.Object with { Id = $"pay_{Ids.Token()}", AmountRefunded = null },
                Refunds = [],
                PaidBy = payment.CodeToken,
                Captured = null,
            };
            Add(again);
        }

        messages?.Tell(again.Messages ?? Habits.Messages!.Value, again, "payment.captured");
        return again;
    }

    /// <summary>The shopper's bank asks for a code, or no longer does.</summary>
    public SandboxPayment? Challenge(string id)
    {
        lock (_lock)
        {
            return _payments.TryGetValue(id, out var payment) && payment.Is("created", "failed")
                ? _payments[id] = payment with { Challenged = true }
                : null;
        }
    }

    /// <summary>
    /// The payer's bank asks for the money back (<c>open</c>), or decides (<c>won</c>, <c>lost</c>); null if nothing was captured.
    /// </summary>
    public SandboxPayment? Dispute(string id, string status)
    {
        SandboxPayment disputed;
        lock (_lock)
        {
            if (!_payments.TryGetValue(id, out var payment) || !payment.Is("captured"))
            {
                return null;
            }

            _payments[id] = disputed = payment with { Dispute = status };
        }

        messages?.Tell(disputed.Messages ?? Habits.Messages!.Value, disputed, $"dispute.{status}");
        return disputed;
    }

    /// <summary>Money is given back in the gateway's own pages, or (negative) that fails.</summary>
    public void GiveBack(string id, long amount)
    {
        lock (_lock)
        {
            _payments[id] = _payments[id].GivenBack(amount);
        }
    }

    /// <summary>Refunds money, once per key; null if there is not enough.</summary>
    public GatewayObject? Refund(string id, string key, Money amount)
    {
        SandboxPayment payment;
        GatewayObject refund;
        lock (_lock)
        {
            if (!_payments.TryGetValue(id, out payment!) || !payment.Is("captured"))
            {
                return null;
            }

            if (payment.Refunds.FirstOrDefault(other => other.Key == key) is { } known)
            {
                return known;
            }

            if (
                Refuses(key)
                || amount.Amount < 1
                || amount.Currency != payment.Object.Currency
                || amount.Amount > (payment.Captured ?? payment.Object.Amount) - (payment.Object.AmountRefunded ?? 0)
            )
            {
                return null;
            }

            refund = new GatewayObject($"ref_{Ids.Token()}", key, "done", amount.Amount, amount.Currency);
            _payments[id] = payment = payment.With(refund);
        }

        messages?.Tell(payment.Messages ?? Habits.Messages!.Value, payment, "refund.done", refund);
        return refund;
    }

    private void Add(SandboxPayment payment)
    {
        if (_payments.Count == Max)
        {
            _ids.Remove(_payments.GetAt(0).Value.Object.Key);
            _payments.RemoveAt(0);
        }

        _payments.Add(payment.Object.Id, payment);
    }
}
