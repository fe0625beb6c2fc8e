using System.Diagnostics;

namespace Orleans.InProcess;

/// <summary>
/// Runs the turns of one activation, one at a time. Awaits in grain code come back here, because the task of every turn belongs to this
/// scheduler. A caller who finds it idle may claim it and run a turn on the caller's own thread.
/// </summary>
internal sealed class TurnScheduler(Activation activation) : TaskScheduler, IThreadPoolWorkItem
{
    private static readonly long Quantum = Stopwatch.Frequency / 10;
    private readonly Queue<Task> _turns = new();
    private Task? _claimed;
    private bool _busy;
    public override int MaximumConcurrencyLevel => 1;
    public Activation Activation => activation;

    /// <summary>Guards the queue of turns, and the activation's own bookkeeping with it.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Takes the right to run a turn on this thread. The caller holds the gate, then runs the turn, then releases.</summary>
    public bool TryClaim() => !_busy && RuntimeHelpers.TryEnsureSufficientExecutionStack() && (_busy = true);

    public void RunClaimed(Task turn)
    {
        // Awaits in the turn come back to this scheduler, and not to where the caller's own awaits go.
        var callers = SynchronizationContext.Current;
        if (callers is not null)
            SynchronizationContext.SetSynchronizationContext(null);
        _claimed = turn;
        turn.Start(this);
        if (callers is not null)
            SynchronizationContext.SetSynchronizationContext(callers);
    }

    /// <summary>Gives the right to run turns to those that wait. The caller holds the gate.</summary>
    public void Release()
    {
        _busy = _turns.Count > 0;
        if (_busy)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    public void Run(Action action) => new Task(action).Start(this);

    void IThreadPoolWorkItem.Execute()
    {
        for (var until = Stopwatch.GetTimestamp() + Quantum; ;)
        {
            Task? turn;
            lock (Gate)
            {
                if (Stopwatch.GetTimestamp() > until || !_turns.TryDequeue(out turn))
                {
                    Release();
                    return;
                }
            }

            TryExecuteTask(turn);
        }
    }

    protected override void QueueTask(Task task)
    {
        if (ReferenceEquals(task, _claimed))
        {
            _claimed = null;
            TryExecuteTask(task);
            return;
        }

        lock (Gate)
        {
            _turns.Enqueue(task);
            if (_busy)
                return;
            _busy = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    // Only the turn that is running may run more of itself; its thread may be inside a turn of another activation.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && ReferenceEquals(Current, this) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (Gate)
            return [.. _turns];
    }
}
