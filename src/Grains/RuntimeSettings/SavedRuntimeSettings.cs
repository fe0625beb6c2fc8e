using Dukaan.Saving;

namespace Dukaan.RuntimeSettings;

/// <summary>The runtime settings, with the last changes.</summary>
public sealed record SavedRuntimeSettings : SavedState
{
    /// <summary>How many changes are kept.</summary>
    public const int MaxChanges = 500;

    public long Version { get; init; }

    public ImmutableArray<SettingRule> Rules { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<SettingChange> Changes { get; init; } = [];

    public SettingsView View() => new(Version, Rules, Changes);

    public static SavedRuntimeSettings Of(SettingsView view) =>
        new()
        {
            Version = view.Version,
            Rules = view.Rules,
            Changes = view.Changes,
        };
}
