namespace Dukaan.RuntimeSettings;

/// <summary>This region decides.</summary>
internal sealed class SettingsKeptHere : ISettingsKeeper
{
    public bool IsHere => true;

    public Task<SettingsView?> Other(long version) => throw Alone();

    public Task<Result<SettingsView>> Change(ChangeSettings command) => throw Alone();

    public Task<Result<SettingsView>> Undo(long version, string who, string why) => throw Alone();

    private static InvalidOperationException Alone() => new("The settings are kept here.");
}
