namespace Dukaan.RuntimeSettings;

/// <summary>
/// The settings that operators change while the site runs, with their history. One grain, key <see cref="Key"/>. Of several regions the one
/// that keeps names decides; the grain of another region has a copy, and hands changes on.
/// </summary>
[Alias("runtime-settings")]
public interface IRuntimeSettingsGrain : IGrainWithStringKey
{
    /// <summary>The key of the only one.</summary>
    const string Key = "site";

    /// <summary>The settings if they have another version than this; else null. Each silo asks several times a second.</summary>
    [AlwaysInterleave]
    Task<SettingsView?> Other(long version);

    /// <summary>
    /// Changes settings. Refused with <c>unknown-setting</c>, <c>setting-value</c>, <c>setting-scope</c>, <c>who</c> or <c>why</c>. Setting
    /// what holds already changes nothing. An experiment is refused with <c>running-experiment</c> while another one runs, and with
    /// <c>experiment</c> where a part of its plan is out of bounds.
    /// </summary>
    Task<Result<SettingsView>> Change(ChangeSettings command);

    /// <summary>
    /// Undoes the change that made this version: what it set is as it was before it. Refused with <c>unknown-change</c> where it is not
    /// among the last changes, and with <c>changed-since</c> where a later change concerns the same.
    /// </summary>
    Task<Result<SettingsView>> Undo(long version, string who, string why);
}
