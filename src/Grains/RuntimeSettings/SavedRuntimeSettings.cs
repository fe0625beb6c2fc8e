using Dukaan.Experiments;
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

    /// <summary>The last experiments, the newest first.</summary>
    public ImmutableArray<Experiment> Experiments { get; init; } = [];

    public SettingsView View() => new(Version, Rules, Changes) { LetIn = LetIn, Experiments = Experiments };

    public static SavedRuntimeSettings Of(SettingsView view) =>
        new()
        {
            Version = view.Version,
            Rules = view.Rules,
            Changes = view.Changes,
            LetIn = view.LetIn,
            Experiments = view.Experiments,
        };
}
