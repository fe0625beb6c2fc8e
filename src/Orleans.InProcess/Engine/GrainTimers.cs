using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>The timers of one activation.</summary>
internal sealed class GrainTimers(Activation activation)
{
    private readonly HashSet<IDisposable> _timers = [];
    private bool _stopped;

    public IGrainTimer Register<TState>(Func<TState, CancellationToken, Task> callback, TState state, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer<TState>(activation, this, callback, state, options);
        lock (_timers)
        {
            if (!_stopped)
            {
                _timers.Add(timer);
                timer.Change(options.DueTime, options.Period);
                return timer;
            }
        }

        timer.Dispose();
        return timer;
    }

    public void Forget(IDisposable timer)
    {
        lock (_timers)
        {
            _timers.Remove(timer);
        }
    }

    public void StopAll()
    {
        IDisposable[] timers;
        lock (_timers)
        {
            _stopped = true;
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.Dispose();
        }
    }
}
