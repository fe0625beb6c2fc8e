using System.Collections.Immutable;
using Dukaan.Silo.Payments;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A payment in the sandbox.</summary>
/// <param name="Object">As in its own API.</param>
/// <param name="Messages">How its messages are sent, or null: as the sandbox does at the time.</param>
/// <param name="StoreId">Whose, where the protocol says it.</param>
public sealed record SandboxPayment(
    GatewayObject Object,
    string Description,
    string ReturnUrl,
    string NotifyUrl,
    ImmutableArray<GatewayObject> Refunds,
    MessageBehavior? Messages = null,
    SandboxWire Wire = SandboxWire.Own,
    string StoreId = ""
)
{
    /// <summary>Whether the shopper ever paid it, that is, authorized it.</summary>
    public bool Paid { get; init; }

    /// <summary>Whether the shopper's bank asks for a code (3-D Secure, OTP) at the moment.</summary>
    public bool Challenged { get; init; }

    /// <summary>What was captured, in minor units; null: all of it.</summary>
    public long? Captured { get; init; }

    /// <summary><c>open</c>, <c>won</c> or <c>lost</c>; null: it is not disputed.</summary>
    public string? Dispute { get; init; }

    /// <summary>Whether a UPI app pays it by a QR code, at once and without a page.</summary>
    public bool IsCode { get; init; }

    /// <summary>The token of the code by which it was paid once more; null: it is no such payment.</summary>
    public string? PaidBy { get; init; }

    /// <summary>What the ids of its code have in common.</summary>
    public string CodeToken => PaidBy ?? Token;

    /// <summary>What its ids have in common in every protocol.</summary>
    public string Token => Object.Id[(Object.Id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public bool Is(params ReadOnlySpan<string> statuses) => statuses.Contains(Object.Status);

    public SandboxPayment With(GatewayObject refund) => GivenBack(refund.Amount) with { Refunds = Refunds.Add(refund) };

    /// <summary>With so much more (or less) given back, without a refund that was asked for.</summary>
    public SandboxPayment GivenBack(long amount) =>
        this with
        {
            Object = Object with { AmountRefunded = (Object.AmountRefunded ?? 0) + amount },
        };

    public SandboxPayment To(string status) =>
        this with
        {
            Object = Object with { Status = status },
            Paid = Paid || status is "authorized" or "captured",
            Challenged = false,
        };
}
