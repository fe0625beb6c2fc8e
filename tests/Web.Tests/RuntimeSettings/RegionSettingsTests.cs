using Dukaan.Experiments;
using Dukaan.RuntimeSettings;
using Dukaan.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Dukaan.Web.Tests.RuntimeSettings;

/// <summary>One region keeps the runtime settings; what is changed anywhere holds everywhere.</summary>
public sealed class RegionSettingsTests
{
    private const string Secret = "a secret of thirty-two characters";

    [Fact]
    public async Task What_is_changed_in_one_region_holds_in_all_and_stays_while_the_keeping_region_is_away()
    {
        KeyValuePair<string, Uri>[] regions =
        [
            new("bom1", new Uri($"http://127.0.0.1:{FreePort.Next()}")),
            new("fra1", new Uri($"http://127.0.0.1:{FreePort.Next()}")),
        ];
        var keeper = await Start("bom1");
        await using var edge = await Start("fra1");
        try
        {
            Assert.Equal("setting-value", (await Change(edge, "search", "perhaps")).Error?.Code);
            Assert.True((await Change(edge, "search", "off")).Ok, "The edge hands the change on to the region that keeps the settings.");
            await Holds(keeper, 1);
            await Holds(edge, 1);

            var onlyThere = new SettingRule("search", SettingScope.Region, "fra1", "on");
            Assert.True((await Grain(keeper).Change(new ChangeSettings([onlyThere], [], "Asha", "a test"))).Ok);
            await Holds(edge, 2);
            await Holds(keeper, 2);
            Assert.Equal((false, true), (Now(keeper).Site.Search, Now(edge).Site.Search));
            await CountsTogether(keeper, edge);
        }
        finally
        {
            await keeper.DisposeAsync();
        }

        Assert.True(Now(edge).Site.Search, "The last known values hold.");
        await Assert.ThrowsAnyAsync<Exception>(() => Change(edge, "changes", "off"));
        Assert.Equal(4, Now(edge).Version);

        Task<TestSite> Start(string region) =>
            TestSite.Start(options =>
                options with
                {
                    Urls = regions.Single(each => each.Key == region).Value.ToString(),
                    Region = region,
                    Regions = [.. regions.Select(each => new KeyValuePair<string, IReadOnlyList<Uri>>(each.Key, [each.Value]))],
                    RegionSecret = Secret,
                }
            );
    }

    /// <summary>An experiment that is started in one region runs in all, and what a region counts of it is added once.</summary>
    private static async Task CountsTogether(TestSite keeper, TestSite edge)
    {
        var plan = new StartExperiment("Without recommendations", Experiment.Recommendations, 50, "", 200, 20);
        Assert.True((await Grain(edge).Change(new ChangeSettings([], [], "Asha", "a test") { Start = plan })).Ok);
        await Holds(keeper, 3);
        await Holds(edge, 3);
        var running = Now(edge).Experiment!;
        Assert.Equal((running, 3L), (Now(keeper).Experiment, running.Number));
        var counts = new ExperimentCounts(new ArmCounts(5, 2, 1), new ArmCounts(4, 2, 0));
        for (var sent = 0; sent < 2; sent++)
        {
            await Sums(edge).Add(running, "lost-answer", counts);
        }

        await Sums(keeper).Add(running, "another", counts);
        Assert.Equal(counts.Plus(counts), (await Sums(keeper).Get()).Counts);
        Assert.Equal(counts.Plus(counts), (await Sums(edge).Get()).Counts);
        Assert.True((await Grain(edge).Change(new ChangeSettings([], [], "Asha", "a test") { End = running.Number })).Ok);
        await Holds(edge, 4);
        Assert.Null(Now(edge).Experiment);

        IExperimentGrain Sums(TestSite site) => site.Grains.GetGrain<IExperimentGrain>("3");
    }

    private static IRuntimeSettingsGrain Grain(TestSite site) => site.Grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key);

    private static Task<Dukaan.Values.Result<SettingsView>> Change(TestSite site, string setting, string value) =>
        Grain(site).Change(new ChangeSettings([new SettingRule(setting, SettingScope.Everywhere, "", value)], [], "Asha", "a test"));

    private static EffectiveSettings Now(TestSite site) => site.Services.GetRequiredService<IRuntimeSettings>().Now;

    private static Task Holds(TestSite site, long version) =>
        Eventually.Holds(() => Now(site).Version == version, $"Version {version} should hold in {site.Options.Region}.");
}
