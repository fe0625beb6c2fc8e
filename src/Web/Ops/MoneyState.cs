using System.Collections.Immutable;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Reconciliation;

namespace Dukaan.Web.Ops;

/// <summary>The state of payments, for operators.</summary>
/// <param name="Gateway">The first gateway's name, or null: there is none.</param>
/// <param name="Circuit">The worst circuit of a gateway in this process: <c>closed</c>, <c>open</c>, <c>half-open</c> or
/// <c>isolated</c>.</param>
/// <param name="Circuits">The circuit of each gateway.</param>
/// <param name="Waiting">The gateway's messages that have not reached their orders yet.</param>
/// <param name="Odd">The gateway's messages that match no payment.</param>
/// <param name="PausedWebhooks">Sellers' webhooks whose circuit is open.</param>
/// <param name="LastRound">The last reconciliation of this process, or null: none yet.</param>
/// <param name="OpenDifferences">Records that disagree and have no single correct value.</param>
internal sealed record MoneyState(
    string? Gateway,
    string? Circuit,
    ImmutableArray<GatewayState> Circuits,
    long Waiting,
    long Odd,
    IReadOnlyList<UnmatchedNotice> NewestOdd,
    ImmutableArray<PausedTarget> PausedWebhooks,
    RoundEnded? LastRound,
    long OpenDifferences,
    ImmutableArray<SeenDifference> Differences
)
{
    private const int Shown = 100;

    public static async Task<MoneyState> Read(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (inbox, log) = (services.GetRequiredService<PaymentInbox>(), services.GetRequiredService<DifferenceLog>());
        ImmutableArray<GatewayState> circuits = [.. services.GetRequiredService<PaymentGateways>().All.Select(GatewayState.Of)];
        var (waiting, odd) = await inbox.Count(cancellationToken);
        return new MoneyState(
            circuits.FirstOrDefault()?.Gateway,
            (circuits.FirstOrDefault(each => each.Circuit != GatewayState.Closed) ?? circuits.FirstOrDefault())?.Circuit,
            circuits,
            waiting,
            odd,
            await inbox.Odd(Shown, cancellationToken),
            await services.GetRequiredService<PausedTargets>().List(Shown, cancellationToken),
            services.GetRequiredService<Reconciler>().Last,
            await log.Open(cancellationToken),
            await log.Newest(Shown, cancellationToken)
        );
    }
}
