namespace Dukaan.RuntimeSettings;

/// <summary>One change of the runtime settings, with everything that it replaced, so that it can be undone.</summary>
/// <param name="Version">The version that it made.</param>
/// <param name="At">When.</param>
/// <param name="Who">The name that the operator gave.</param>
/// <param name="Why">The reason that the operator gave.</param>
/// <param name="Before">The rules that it replaced or removed.</param>
/// <param name="After">The rules that it made.</param>
[GenerateSerializer, Immutable, Alias("setting-change")]
public sealed record SettingChange(
    long Version,
    DateTimeOffset At,
    string Who,
    string Why,
    ImmutableArray<SettingRule> Before,
    ImmutableArray<SettingRule> After
);
