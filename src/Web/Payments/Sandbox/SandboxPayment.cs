using System.Collections.Immutable;
using Dukaan.Silo.Payments;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A payment in the sandbox.</summary>
/// <param name="Object">As in its API.</param>
/// <param name="Messages">How its messages are sent, or null: as the sandbox does at the time.</param>
public sealed record SandboxPayment(
    GatewayObject Object,
    string Description,
    string ReturnUrl,
    string NotifyUrl,
    ImmutableArray<GatewayObject> Refunds,
    MessageBehavior? Messages = null
)
{
    public bool Is(params ReadOnlySpan<string> statuses) => statuses.Contains(Object.Status);

    public SandboxPayment With(GatewayObject refund) =>
        this with
        {
            Object = Object with { AmountRefunded = (Object.AmountRefunded ?? 0) + refund.Amount },
            Refunds = Refunds.Add(refund),
        };

    public SandboxPayment To(string status) => this with { Object = Object with { Status = status } };
}
