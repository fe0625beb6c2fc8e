namespace Dukaan.RuntimeSettings;

/// <summary>A value of a runtime setting, and where it holds. There is one rule for a setting in a scope and target.</summary>
/// <param name="Setting">Its name, such as <c>search</c>.</param>
/// <param name="Scope">Where it holds.</param>
/// <param name="Target">The region, the percentage or the store id; empty for everywhere.</param>
/// <param name="Value">As text: <c>on</c>, <c>off</c>, a number, or a time in ISO 8601.</param>
[GenerateSerializer, Immutable, Alias("setting-rule")]
public sealed record SettingRule(string Setting, SettingScope Scope, string Target, string Value)
{
    /// <summary>Whether the other rule holds in the same place, so that one replaces the other.</summary>
    public bool IsSamePlace(SettingRule other) =>
        Setting == other.Setting && Scope == other.Scope && (Scope == SettingScope.Share || Target == other.Target);
}
