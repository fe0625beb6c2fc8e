namespace Dukaan.RuntimeSettings;

/// <summary>The runtime settings as this silo knows them, at most a second old. Reading them makes no call.</summary>
public interface IRuntimeSettings
{
    EffectiveSettings Now { get; }
}
