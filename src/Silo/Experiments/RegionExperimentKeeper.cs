using Dukaan.Experiments;
using Dukaan.Regions;
using Dukaan.Silo.Regions;
using static Dukaan.Silo.Regions.RegionPaths;

namespace Dukaan.Silo.Experiments;

/// <summary>Asks the region that keeps the runtime settings for the sums of experiments, and hands on what was counted here.</summary>
internal sealed class RegionExperimentKeeper(RegionOptions options, RegionClient client) : IExperimentKeeper
{
    public bool IsHere => options.Directory == options.Here;

    public async Task<ExperimentState> Add(Experiment experiment, string batch, ExperimentCounts counts) =>
        await client.Post<ExperimentState>(
            options.Directory,
            $"{Root}{RegionPaths.Experiments}/{experiment.Number}/{batch}",
            new CountedVisitors(experiment, counts)
        ) ?? throw Older();

    public async Task<ExperimentState> Get(string number) =>
        await client.Get<ExperimentState>(options.Directory, $"{Root}{RegionPaths.Experiments}/{number}") ?? throw Older();

    private RegionAwayException Older() => new($"Region {options.Directory} counts no experiments; is it on an older version?");
}
