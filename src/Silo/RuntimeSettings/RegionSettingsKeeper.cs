using Dukaan.Regions;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Regions;
using Dukaan.Values;
using static Dukaan.Silo.Regions.RegionPaths;

namespace Dukaan.Silo.RuntimeSettings;

/// <summary>Asks the region that keeps names for the runtime settings, and hands changes on to it.</summary>
internal sealed class RegionSettingsKeeper(RegionOptions options, RegionClient client) : ISettingsKeeper
{
    public bool IsHere => options.Directory == options.Here;

    public async Task<SettingsView?> Other(long version) =>
        await client.Get<SettingsView>(options.Directory, $"{Root}{Settings}?other={version}");

    public Task<Result<SettingsView>> Change(ChangeSettings command) => Post(Settings, command);

    public Task<Result<SettingsView>> Undo(long version, string who, string why) =>
        Post($"{Settings}/undo", new UndoSettings(version, who, why));

    private async Task<Result<SettingsView>> Post(string path, object body) =>
        await client.Post<SettingsAnswer>(options.Directory, $"{Root}{path}", body) is { } answer
            ? answer.Result()
            : throw new RegionAwayException($"Region {options.Directory} keeps no runtime settings; is it on an older version?");
}
