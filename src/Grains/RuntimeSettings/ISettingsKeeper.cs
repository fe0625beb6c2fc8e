using Dukaan.Regions;

namespace Dukaan.RuntimeSettings;

/// <summary>The region that decides the runtime settings, if that is another one.</summary>
/// <remarks>Every call throws <see cref="RegionAwayException"/> where it cannot be reached.</remarks>
public interface ISettingsKeeper
{
    /// <summary>Whether this region decides, so that no other region is asked.</summary>
    bool IsHere { get; }

    /// <inheritdoc cref="IRuntimeSettingsGrain.Other"/>
    Task<SettingsView?> Other(long version);

    /// <inheritdoc cref="IRuntimeSettingsGrain.Change"/>
    Task<Result<SettingsView>> Change(ChangeSettings command);

    /// <inheritdoc cref="IRuntimeSettingsGrain.Undo"/>
    Task<Result<SettingsView>> Undo(long version, string who, string why);
}
