namespace Orleans.InProcess;

/// <summary>One reminder that ticks: at its start and then by its period, whenever the last tick has ended. What was missed is left out.</summary>
internal sealed class Reminder : IDisposable
{
    private static readonly GrainId Sender = GrainId.Create("sys.svc.user.reminders", "in-process");

    // A timer of .NET does not reach further than 49 days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private readonly Silo _silo;
    private readonly CancellationTokenSource _ended = new();

    public Reminder(Silo silo, ReminderEntry entry)
    {
        (_silo, Entry) = (silo, entry);
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _ = Task.Run(Run);
    }

    public ReminderEntry Entry { get; }
    private DateTime Now => _silo.TimeProvider.GetUtcNow().UtcDateTime;
    public void Dispose() => _ended.Cancel();

    private async Task Run()
    {
        var (start, next) = (DateTime.SpecifyKind(Entry.StartAt, DateTimeKind.Utc), Now);
        while (!_ended.IsCancellationRequested)
        {
            var missed = next <= start ? 0 : ((next - start).Ticks + Entry.Period.Ticks - 1) / Math.Max(1, Entry.Period.Ticks);
            var due = start + (missed * Entry.Period);
            for (var wait = due - Now; wait > TimeSpan.Zero && !_ended.IsCancellationRequested; wait = due - Now)
                await Task.Delay(wait < Longest ? wait : Longest, _silo.TimeProvider, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!_ended.IsCancellationRequested)
                await Tick(new TickStatus(Entry.StartAt, Entry.Period, Now));
            next = Now > due ? Now : due.AddTicks(1);
        }
    }

    private async Task Tick(TickStatus status)
    {
        var request = new InternalRequest(
            "Orleans.IRemindable",
            nameof(IRemindable.ReceiveReminder),
            activation => ((IRemindable)activation.GrainInstance!).ReceiveReminder(Entry.ReminderName, status))
        { Sender = Sender };
        try
        {
            await _silo.Invoke(_silo.References.Untyped(Entry.GrainId), request);
        }
        catch (Exception exception)
        {
            _silo.Log.ReminderFailed(Entry.ReminderName, Entry.GrainId, exception);
        }
    }
}
