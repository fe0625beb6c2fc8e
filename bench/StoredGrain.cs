using Dukaan.Saving;
using Orleans;
using Orleans.Runtime;

namespace Dukaan.Bench;

/// <summary>A state of 0.7 KB.</summary>
public sealed record SavedBench : SavedState
{
    public string Text { get; init; } = "";
}

/// <summary>A grain whose activation reads its state from PostgreSQL.</summary>
public interface IStoredGrain : IGrainWithStringKey
{
    Task Fill();

    Task<int> Length();
}

/// <inheritdoc cref="IStoredGrain"/>
public sealed class StoredGrain([PersistentState("bench", Storages.Domain)] IPersistentState<SavedBench> storage)
    : SavedGrain<SavedBench>(storage),
        IStoredGrain
{
    public Task Fill() => Save(Current with { Text = new string('x', 700) });

    public Task<int> Length() => Task.FromResult(Current.Text.Length);
}
