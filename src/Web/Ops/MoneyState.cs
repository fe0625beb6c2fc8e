using System.Collections.Immutable;
using Dukaan.Silo.Deliveries;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Reconciliation;

namespace Dukaan.Web.Ops;

/// <summary>How payments are doing, for operators.</summary>
/// <param name="Gateway">Its name, or null: there is none.</param>
/// <param name="Circuit">Of the gateway, in this process: <c>closed</c>, <c>open</c>, <c>half-open</c> or <c>isolated</c>.</param>
/// <param name="Waiting">The gateway's messages that are not brought to their orders yet.</param>
/// <param name="Odd">Its messages that fit nothing.</param>
/// <param name="PausedWebhooks">Sellers' webhooks whose circuit is open.</param>
/// <param name="LastRound">What this process compared last, or null: nothing yet.</param>
/// <param name="OpenDifferences">Records that disagree and have no one right answer.</param>
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
