namespace Orleans.InProcess;

/// <summary>One reminder that ticks: at its start and then by its period, whenever the last tick has ended. What was missed is left out.</summary>
internal sealed class Reminder : IDisposable
{
    // A timer of .NET does not reach further than 49 days.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private readonly Silo _silo;
    private readonly ITimer _timer;
    private DateTime _due;

    public Reminder(Silo silo, ReminderEntry entry)
    {
        (_silo, Entry) = (silo, entry);
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
            _timer = silo.TimeProvider.CreateTimer(static self => ((Reminder)self!).Due(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        WaitFrom(Now);
    }

    public ReminderEntry Entry { get; }
    private DateTime Now => _silo.TimeProvider.GetUtcNow().UtcDateTime;
    public void Dispose() => _timer.Dispose();

    private void WaitFrom(DateTime earliest)
    {
        var start = DateTime.SpecifyKind(Entry.StartAt, DateTimeKind.Utc);
        var missed = earliest <= start ? 0 : ((earliest - start).Ticks + Entry.Period.Ticks - 1) / Math.Max(1, Entry.Period.Ticks);
        _due = start + (missed * Entry.Period);
        Wait();
    }

    private void Wait()
    {
        var wait = _due - Now;
        _timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < Longest ? wait : Longest, Timeout.InfiniteTimeSpan);
    }

    private async void Due()
    {
        var now = Now;
        if (now < _due)
        {
            Wait();
            return;
        }

        try
        {
            var request = new Tick(Entry.ReminderName, new TickStatus(Entry.StartAt, Entry.Period, now));
            await _silo.Invoke(_silo.References.Untyped(Entry.GrainId), request);
        }
        catch (Exception exception)
        {
            _silo.Log.ReminderFailed(Entry.ReminderName, Entry.GrainId, exception);
        }

        WaitFrom(Now > _due ? Now : _due.AddTicks(1));
    }

    private sealed class Tick(string name, TickStatus status) : InternalRequest("Orleans.IRemindable", nameof(IRemindable.ReceiveReminder))
    {
        public override GrainId? Sender { get; } = GrainId.Create("sys.svc.user.reminders", "in-process");
        public override Type GetInterfaceType() => typeof(IRemindable);
        public override MethodInfo GetMethod() => GetInterfaceType().GetMethod(nameof(IRemindable.ReceiveReminder))!;
        public override int GetArgumentCount() => 2;
        public override object GetArgument(int index) => index == 0 ? name : status;

        public override async ValueTask<Response> Invoke()
        {
            await ((IRemindable)Activation.GrainInstance!).ReceiveReminder(name, status);
            return Response.Completed;
        }
    }
}
