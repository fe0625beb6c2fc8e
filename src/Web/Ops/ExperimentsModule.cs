using System.Globalization;
using Dukaan.Experiments;
using Dukaan.Features;
using Dukaan.RuntimeSettings;
using Dukaan.Values;
using Dukaan.Web.Access;
using Dukaan.Web.Experiments;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>Starts, ends and reads experiments: for the page of operators, and for scripts on this machine.</summary>
internal static class ExperimentsModule
{
    /// <summary><c>GET /ops/api/experiments</c>: the last experiments with their results, the newest first.</summary>
    public static void MapExperiments(this IEndpointRouteBuilder routes) =>
        routes
            .MapGroup("/ops/api/experiments")
            .ExcludeFromDescription()
            .ForThisMachine()
            .MapGet("", async (IGrainFactory grains, ExperimentTally tally) => Results.Json(await Read(grains, tally), ApiJson.Options));

    /// <summary>The last experiments with their results, the newest first, with what this process counted until now.</summary>
    public static async Task<IReadOnlyList<ExperimentBody>> Read(IGrainFactory grains, ExperimentTally tally)
    {
        await tally.Flush();
        var all = new List<ExperimentBody>();
        foreach (var each in (await Settings(grains).Other(-1) ?? SettingsView.Initial).Experiments)
        {
            var key = each.Number.ToString(CultureInfo.InvariantCulture);
            all.Add(ExperimentBody.Of(each, await grains.GetGrain<IExperimentGrain>(key).Get()));
        }

        return all;
    }

    /// <summary>Starts an experiment; or why not.</summary>
    public static async Task<Error?> Start(IGrainFactory grains, FeatureGate features, StartExperiment plan, string who, string why)
    {
        if (features.WhyNot(Feature.Experiments, "name") is { } later)
        {
            return later;
        }

        var changed = await Settings(grains).Change(new ChangeSettings([], [], who, why) { Start = plan });
        return !changed.Ok ? changed.Error
            : changed.Value.Experiments.Any(each => each.Runs) ? null
            : Error.Conflict(
                "experiments-later",
                "The region that keeps the settings runs an older release. Start it once that is updated."
            );
    }

    /// <summary>Ends an experiment; or why not.</summary>
    public static async Task<Error?> End(IGrainFactory grains, long number, string who, string why) =>
        (await Settings(grains).Change(new ChangeSettings([], [], who, why) { End = number })).Error;

    private static IRuntimeSettingsGrain Settings(IGrainFactory grains) =>
        grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key);
}
