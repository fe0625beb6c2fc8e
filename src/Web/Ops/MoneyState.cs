using System.Collections.Immutable;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Reconciliation;

namespace Dukaan.Web.Ops;

/// <summary>The state of payments, for operators.</summary>
/// <param name="Gateway">The gateway's name, or null: there is none.</param>
/// <param name="Circuit">The gateway's circuit in this process: <c>closed</c>, <c>open</c>, <c>half-open</c> or <c>isolated</c>.</param>
/// <param name="Waiting">The gateway's messages that have not reached their orders yet.</param>
/// <param name="Odd">The gateway's messages that match no payment.</param>
/// <param name="PausedWebhooks">Sellers' webhooks whose circuit is open.</param>
/// <param name="LastRound">The last reconciliation of this process, or null: none yet.</param>
/// <param name="OpenDifferences">Records that disagree and have no single correct value.</param>
internal sealed record MoneyState(
    string? Gateway,
    string? Circuit,
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
        var (inbox, log, circuit) = (
            services.GetRequiredService<PaymentInbox>(),
            services.GetRequiredService<DifferenceLog>(),
            services.GetService<GatewayCircuit>()
        );
        var (waiting, odd) = await inbox.Count(cancellationToken);
        return new MoneyState(
            circuit?.Gateway,
            circuit?.State.ToString() switch
            {
                null => null,
                "HalfOpen" => "half-open",
                var state => state.ToLowerInvariant(),
            },
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
