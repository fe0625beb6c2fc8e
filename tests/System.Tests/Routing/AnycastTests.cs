using System.Globalization;

namespace Dukaan.System.Tests.Routing;

/// <summary>
/// Two regions announce one address with deploy/bird; who asks it at the border is answered by the preferred one that is well.
/// </summary>
public sealed class AnycastTests : IAsyncLifetime
{
    private AnycastNetwork? _network;

    private AnycastNetwork Network => _network!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_network is not null)
        {
            await _network.DisposeAsync();
        }
    }

    [NamespaceFact]
    public async Task When_the_near_region_is_killed_the_far_one_answers()
    {
        await Start();

        await Network.Signal("near", "-KILL");

        Report("killed", await Network.AnswersFrom("far"));
    }

    [NamespaceFact]
    public async Task When_the_near_region_stands_still_the_far_one_answers()
    {
        await Start();

        // No connection ends: only its silence tells.
        await Network.Signal("near", "-STOP");

        Report("frozen", await Network.AnswersFrom("far"));
    }

    [NamespaceFact]
    public async Task A_region_that_is_not_ready_withdraws_and_comes_back_when_it_is()
    {
        await Start();

        await Network.Signal("near", "-KILL", "haproxy");
        Report("not ready", await Network.AnswersFrom("far"));

        await Network.Serve("near");
        Report("ready again", await Network.AnswersFrom("near"));
    }

    [NamespaceFact]
    public async Task A_preference_moves_everybody_at_a_border_and_lasts_while_health_changes()
    {
        await Start();

        await Network.Tell("near", "prefer", "50");
        await Network.AnswersFrom("far");
        await Network.Signal("far", "-KILL");
        await Network.AnswersFrom("near");
    }

    /// <summary>Two regions run. Both must be announced before one may die.</summary>
    private async Task Start()
    {
        _network = await AnycastNetwork.Start();
        await Network.Announced(regions: 2);
        await Network.AnswersFrom("near");
    }

    private static void Report(string what, TimeSpan time) =>
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Anycast, the near region {what}: answered as it should after {time.TotalMilliseconds:0} ms"
            )
        );
}
