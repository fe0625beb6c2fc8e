using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>Runtime settings that a test gives, everywhere; else the defaults.</summary>
public sealed class FixedSettings(params (string Setting, string Value)[] values) : IRuntimeSettings
{
    public EffectiveSettings Now { get; } =
        new(
            new SettingsView(1, [.. values.Select(each => new SettingRule(each.Setting, SettingScope.Everywhere, "", each.Value))], []),
            ""
        );
}
