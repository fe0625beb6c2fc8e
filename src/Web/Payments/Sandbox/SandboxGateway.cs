using System.Collections.Immutable;
using Dukaan.Silo.Payments;
using Dukaan.Values;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>
/// A payment gateway in memory, for development: like a real one, without money. It acts once per key, and forgets everything when the
/// process ends. Every account has the same key and secret.
/// </summary>
public sealed class SandboxGateway(SandboxMessages messages)
{
    public const string Name = "sandbox";
    public const string KeyId = "sandbox";
    public const string Key = "sandbox-key";
    public const string WebhookSecret = "sandbox-secret";

    private const int Max = 10_000;

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, SandboxPayment> _payments = new(StringComparer.Ordinal);

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
            return _payments.Values.FirstOrDefault(payment => payment.Object.Key == key);
        }
    }

    /// <summary>Creates a payment, or returns the one of this key.</summary>
    public SandboxPayment Create(
        string key,
        Money amount,
        string description,
        string returnUrl,
        string notifyUrl,
        Func<string, string> urlOf
    )
    {
        lock (_lock)
        {
            if (FindByKey(key) is { } known)
            {
                return known;
            }

            var id = $"pay_{Ids.Token()}";
            var payment = new SandboxPayment(
                new GatewayObject(id, key, "created", amount.Amount, amount.Currency, urlOf(id)),
                description,
                returnUrl,
                notifyUrl,
                ImmutableArray<GatewayObject>.Empty
            );
            if (_payments.Count == Max)
            {
                _payments.RemoveAt(0);
            }

            _payments.Add(id, payment);
            return payment;
        }
    }

    /// <summary>Moves a payment on if it is in one of these states, and sends a message; null if it is in another.</summary>
    public SandboxPayment? Move(string id, string to, ReadOnlySpan<string> from, MessageBehavior? habit = null)
    {
        SandboxPayment moved;
        lock (_lock)
        {
            if (!_payments.TryGetValue(id, out var payment) || !payment.Is(from))
            {
                return null;
            }

            _payments[id] = moved = payment.To(to) with { Messages = habit ?? payment.Messages };
        }

        messages.Tell(moved.Messages ?? Habits.Messages!.Value, moved.NotifyUrl, $"payment.{to}", moved.Object, null);
        return moved;
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
                amount.Amount < 1
                || amount.Currency != payment.Object.Currency
                || amount.Amount > payment.Object.Amount - payment.Refunds.Sum(other => other.Amount)
            )
            {
                return null;
            }

            refund = new GatewayObject($"ref_{Ids.Token()}", key, "done", amount.Amount, amount.Currency);
            _payments[id] = payment.With(refund);
        }

        messages.Tell(payment.Messages ?? Habits.Messages!.Value, payment.NotifyUrl, "refund.done", null, refund);
        return refund;
    }
}
