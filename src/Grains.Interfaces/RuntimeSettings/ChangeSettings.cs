using Dukaan.Experiments;

namespace Dukaan.RuntimeSettings;

/// <summary>Changes runtime settings, all of them at once or none.</summary>
/// <param name="Set">Rules to set; each replaces the rule in its place.</param>
/// <param name="Clear">Rules to remove, so that the wider scope or the default holds again; their values do not matter.</param>
/// <param name="Who">The operator's name, 1 to 60 characters.</param>
/// <param name="Why">The reason, 1 to 300 characters.</param>
[GenerateSerializer, Immutable, Alias("change-settings")]
public sealed record ChangeSettings(ImmutableArray<SettingRule> Set, ImmutableArray<SettingRule> Clear, string Who, string Why)
{
    /// <summary>An address that was shut out for its errors and is let in again, by its id; null: none.</summary>
    [Id(0)]
    public string? LetIn { get; init; }

    /// <summary>An experiment to start; null: none.</summary>
    [Id(1)]
    public StartExperiment? Start { get; init; }

    /// <summary>The number of an experiment to end; null: none.</summary>
    [Id(2)]
    public long? End { get; init; }
}
