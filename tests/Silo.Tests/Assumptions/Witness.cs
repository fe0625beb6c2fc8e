using System.Collections.Concurrent;

namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>What grains and filters tell their test, and gates that either opens for the other.</summary>
public sealed class Witness
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _seen = new();

    public void See(string name, string what) => _seen.GetOrAdd(name, _ => new()).Enqueue(what);

    public IReadOnlyList<string> SeenOf(string name) => [.. _seen.GetOrAdd(name, _ => new())];

    /// <summary>Ends when somebody opens the gate.</summary>
    public Task Gate(string name) => Source(name).Task.WaitAsync(Limit);

    public void Open(string name) => Source(name).TrySetResult();

    private TaskCompletionSource Source(string name) => _gates.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
