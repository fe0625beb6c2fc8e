using Dukaan.Features;
using Dukaan.Regions;
using Dukaan.Saving;

namespace Dukaan.RuntimeSettings;

/// <inheritdoc cref="IRuntimeSettingsGrain"/>
[Understands(Feature.Experiments)]
public sealed class RuntimeSettingsGrain(
    [PersistentState("runtime-settings", Storages.Domain)] IPersistentState<SavedRuntimeSettings> storage,
    ISettingsKeeper keeper,
    TimeProvider time
) : SavedGrain<SavedRuntimeSettings>(storage), IRuntimeSettingsGrain
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(300);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (!keeper.IsHere)
        {
            this.RegisterGrainTimer(Follow, new GrainTimerCreationOptions(TimeSpan.Zero, Between));
        }
    }

    public Task<SettingsView?> Other(long version) => Task.FromResult(version == Current.Version ? null : Current.View());

    public async Task<Result<SettingsView>> Change(ChangeSettings command)
    {
        if (!keeper.IsHere)
        {
            return await Take(await keeper.Change(command));
        }

        var next = SettingRules.Change(Current, command, time.GetUtcNow());
        if (!next.Ok)
        {
            return next.Error;
        }

        if (next.Value != Current)
        {
            await Save(next.Value);
        }

        return Current.View();
    }

    public async Task<Result<SettingsView>> Undo(long version, string who, string why)
    {
        if (!keeper.IsHere)
        {
            return await Take(await keeper.Undo(version, who, why));
        }

        var command = SettingRules.Undoing(Current, version, who, why);
        return command.Ok ? await Change(command.Value) : command.Error;
    }

    /// <summary>What the keeping region answered is known here at once.</summary>
    private async Task<Result<SettingsView>> Take(Result<SettingsView> answer)
    {
        if (answer.Ok && answer.Value.Version != Current.Version)
        {
            await Save(SavedRuntimeSettings.Of(answer.Value));
        }

        return answer;
    }

    private async Task Follow(CancellationToken cancellationToken)
    {
        try
        {
            if (await keeper.Other(Current.Version) is { } other)
            {
                await Save(SavedRuntimeSettings.Of(other));
            }
        }
        catch (RegionAwayException)
        {
            // The last known values hold.
        }
    }
}
