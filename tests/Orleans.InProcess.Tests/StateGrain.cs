using Orleans.Runtime;
using Orleans.Storage;

namespace Orleans.InProcess.Tests;

public interface IStateGrain : IGrainWithStringKey
{
    Task<string?> Value();

    Task Write(string value);

    Task WriteTwice(string first, string second);

    Task Clear();

    Task<(string? Etag, bool Exists)> Record();

    Task<string?> SeenAtActivation();

    Task End();
}

[GenerateSerializer]
public sealed class Note
{
    [Id(0)]
    public string? Text { get; set; }
}

public sealed class StateGrain(
    [PersistentState("note")] IPersistentState<Note> note,
    [PersistentState("other", "second")] IPersistentState<Note> other,
    [FromKeyedServices("greeting")] string greeting,
    Witness witness) : Grain, IStateGrain
{
    private string? _atActivation;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        witness.Count("state activated " + this.GetPrimaryKeyString());
        _atActivation = $"{greeting} {note.State.Text}";
        return Task.CompletedTask;
    }

    public Task<string?> Value() => Task.FromResult(note.State.Text);

    public async Task Write(string value)
    {
        note.State.Text = value;
        await note.WriteStateAsync();
    }

    public async Task WriteTwice(string first, string second)
    {
        note.State.Text = first;
        var one = note.WriteStateAsync();
        other.State.Text = second;
        await Task.WhenAll(one, other.WriteStateAsync());
    }

    public Task Clear() => note.ClearStateAsync();

    public Task<(string? Etag, bool Exists)> Record() => Task.FromResult((note.Etag, note.RecordExists));

    public Task<string?> SeenAtActivation() => Task.FromResult(_atActivation);

    public Task End()
    {
        this.DeactivateOnIdle();
        return Task.CompletedTask;
    }
}

/// <summary>A store that does what the test says.</summary>
public sealed class BrokenStorage : IGrainStorage
{
    public static Exception? NextWrite { get; set; }

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => Task.CompletedTask;

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        NextWrite is { } failure ? Task.FromException(failure) : Task.CompletedTask;

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => Task.CompletedTask;
}

public interface IBrokenGrain : IGrainWithStringKey
{
    Task Write();

    Task<string> WriteAndCatch();

    Task<int> Activations();
}

public sealed class BrokenGrain([PersistentState("state", "broken")] IPersistentState<Note> state, Witness witness) : Grain, IBrokenGrain
{
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        witness.Count("broken " + this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public Task Write() => state.WriteStateAsync();

    public async Task<string> WriteAndCatch()
    {
        try
        {
            await state.WriteStateAsync();
            return "written";
        }
        catch (Exception exception)
        {
            return exception.GetType().Name;
        }
    }

    public Task<int> Activations() => Task.FromResult(witness.CountOf("broken " + this.GetPrimaryKeyString()));
}
