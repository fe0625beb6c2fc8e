using Dukaan.Experiments;

namespace Dukaan.RuntimeSettings;

/// <summary>The runtime settings at one version.</summary>
/// <param name="Version">Rises with each change; 0: nothing was ever changed.</param>
/// <param name="Rules">What differs from the defaults.</param>
/// <param name="Changes">The last changes, the newest first.</param>
[GenerateSerializer, Immutable, Alias("settings-view")]
public sealed record SettingsView(long Version, ImmutableArray<SettingRule> Rules, ImmutableArray<SettingChange> Changes)
{
    [Id(0)]
    private readonly ImmutableArray<AddressLetIn> _letIn = [];

    /// <summary>The addresses that were let in again within the last hours, the newest first.</summary>
    public ImmutableArray<AddressLetIn> LetIn
    {
        get => _letIn.IsDefault ? [] : _letIn;
        init => _letIn = value;
    }

    [Id(1)]
    private readonly ImmutableArray<Experiment> _experiments = [];

    /// <summary>The last experiments, the newest first; one of them may run.</summary>
    public ImmutableArray<Experiment> Experiments
    {
        get => _experiments.IsDefault ? [] : _experiments;
        init => _experiments = value;
    }

    /// <summary>Before anything was changed.</summary>
    public static SettingsView Initial { get; } = new(0, [], []);
}
