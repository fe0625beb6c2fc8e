using System.Collections.Concurrent;

namespace Orleans.InProcess.Tests;

/// <summary>What grains tell their test: counted facts, and gates that the test opens.</summary>
public sealed class Witness
{
    private readonly ConcurrentDictionary<string, int> _counts = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<object>> _seen = new();

    public int Count(string name) => _counts.AddOrUpdate(name, 1, (_, before) => before + 1);

    public int CountOf(string name) => _counts.GetValueOrDefault(name);

    /// <summary>A task that ends when the test, or a grain, opens the gate.</summary>
    public Task Gate(string name) => Source(name).Task.WaitAsync(TimeSpan.FromSeconds(60));

    public void Open(string name) => Source(name).TrySetResult();

    public void See(string name, object what) => _seen.GetOrAdd(name, _ => new()).Enqueue(what);

    public IReadOnlyList<object> SeenOf(string name) => [.. _seen.GetOrAdd(name, _ => new())];

    private TaskCompletionSource Source(string name) =>
        _gates.GetOrAdd(name, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
