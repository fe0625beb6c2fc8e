using Orleans.Runtime;

namespace Orleans.InProcess;

/// <summary>
/// Runs the turns of one activation, one at a time. Awaits in grain code come back here, because the task of every turn belongs to
/// this scheduler. A caller who finds it idle may claim it and run a turn on the caller's own thread.
/// </summary>
internal sealed class TurnScheduler(Activation activation) : TaskScheduler, IThreadPoolWorkItem, IWorkItemScheduler
{
    private static readonly long Quantum = System.Diagnostics.Stopwatch.Frequency / 10;

    private readonly Queue<Task> _turns = new();
    private Task? _claimed;
    private bool _busy;

    public override int MaximumConcurrencyLevel => 1;

    public Activation Activation => activation;

    /// <summary>Guards the queue of turns, and the activation's own bookkeeping with it.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Takes the right to run a turn. The caller holds the gate, and then calls <see cref="RunClaimed"/>.</summary>
    public bool TryClaim()
    {
        if (_busy || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        return _busy = true;
    }

    public void RunClaimed(Task turn)
    {
        _claimed = turn;
        turn.Start(this);
        Release();
    }

    void IThreadPoolWorkItem.Execute()
    {
        var until = System.Diagnostics.Stopwatch.GetTimestamp() + Quantum;
        while (true)
        {
            Task? turn;
            lock (Gate)
            {
                if (!_turns.TryDequeue(out turn))
                {
                    _busy = false;
                    return;
                }
            }

            TryExecuteTask(turn);
            if (System.Diagnostics.Stopwatch.GetTimestamp() > until)
            {
                Release();
                return;
            }
        }
    }

    public void QueueAction(Action action) => new Task(action).Start(this);

    public void QueueAction(Action<object> action, object state) => new Task(action!, state).Start(this);

    void IWorkItemScheduler.QueueTask(Task task) => task.Start(this);

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
            {
                return;
            }

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
        {
            return [.. _turns];
        }
    }

    private void Release()
    {
        lock (Gate)
        {
            if (_turns.Count == 0)
            {
                _busy = false;
                return;
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }
}
