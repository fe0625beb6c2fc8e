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

    /// <summary>The addresses that were let in again, the newest first.</summary>
    public ImmutableArray<AddressLetIn> LetIn { get; init; } = [];

    public SettingsView View() => new(Version, Rules, Changes) { LetIn = LetIn };

    public static SavedRuntimeSettings Of(SettingsView view) =>
        new()
        {
            Version = view.Version,
            Rules = view.Rules,
            Changes = view.Changes,
            LetIn = view.LetIn,
        };
}
