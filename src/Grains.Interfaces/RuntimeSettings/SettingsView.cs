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

    /// <summary>Before anything was changed.</summary>
    public static SettingsView Initial { get; } = new(0, [], []);
}
