using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>Runs observers stage by stage; those of one stage run together. What has started is what stops.</summary>
internal sealed class StagedLifecycle : IGrainLifecycle, ISiloLifecycle
{
    private readonly List<Entry> _entries = [];

    public int HighestCompletedStage { get; private set; } = int.MinValue;

    public int LowestStoppedStage { get; private set; } = int.MaxValue;

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        var entry = new Entry(this, stage, observer);
        lock (_entries)
        {
            _entries.Add(entry);
        }

        return entry;
    }

    public async Task Start(CancellationToken token)
    {
        foreach (var stage in Stages())
        {
            await Task.WhenAll(stage.Select(entry => entry.Observer.OnStart(token)));
            HighestCompletedStage = stage.Key;
        }
    }

    public async Task Stop(Action<Exception> onFailure, CancellationToken token)
    {
        foreach (var stage in Enumerable.Reverse(Stages()).Where(stage => stage.Key <= HighestCompletedStage))
        {
            try
            {
                await Task.WhenAll(stage.Select(entry => entry.Observer.OnStop(token)));
            }
            catch (Exception exception)
            {
                onFailure(exception);
            }

            LowestStoppedStage = stage.Key;
        }
    }

    private List<IGrouping<int, Entry>> Stages()
    {
        lock (_entries)
        {
            return [.. _entries.GroupBy(entry => entry.Stage).OrderBy(stage => stage.Key)];
        }
    }

    private sealed class Entry(StagedLifecycle owner, int stage, ILifecycleObserver observer) : IDisposable
    {
        public int Stage => stage;

        public ILifecycleObserver Observer => observer;

        public void Dispose()
        {
            lock (owner._entries)
            {
                owner._entries.Remove(this);
            }
        }
    }
}
