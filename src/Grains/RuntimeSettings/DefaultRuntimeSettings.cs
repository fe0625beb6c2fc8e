namespace Dukaan.RuntimeSettings;

/// <summary>The settings of a silo that asks nobody.</summary>
internal sealed class DefaultRuntimeSettings : IRuntimeSettings
{
    public EffectiveSettings Now { get; } = new(SettingsView.Initial, "");
}
