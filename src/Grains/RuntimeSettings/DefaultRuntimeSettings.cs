namespace Dukaan.RuntimeSettings;

/// <summary>The defaults, for a silo that does not read runtime settings.</summary>
internal sealed class DefaultRuntimeSettings : IRuntimeSettings
{
    public EffectiveSettings Now { get; } = new(SettingsView.Initial, "");
}
