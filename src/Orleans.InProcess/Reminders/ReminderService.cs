namespace Orleans.InProcess;

/// <summary>Ticks for the reminders in the table, and changes both together. The table is read at the start and again now and then.</summary>
internal sealed class ReminderService(Silo silo, IReminderTable table, IOptions<ReminderOptions> options)
    : ISiloPart
{
    private readonly Dictionary<(GrainId Grain, string Name), Reminder> _ticking = [];

    // One at a time: what a reading of the table finds is never older than a registration.
    private readonly SemaphoreSlim _turn = new(1);
    private ITimer? _refresh;
    private bool _stopped;

    public Task<IGrainReminder> RegisterOrUpdateReminder(GrainId callingGrainId, string reminderName, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, TimeSpan.Zero);
        if (period < options.Value.MinimumReminderPeriod)
        {
            throw new ArgumentException($"Cannot register reminder {reminderName} as requested period ({period}) is less than minimum allowed reminder period ({options.Value.MinimumReminderPeriod})");
        }

        return Alone(async () =>
        {
            var entry = new ReminderEntry { GrainId = callingGrainId, ReminderName = reminderName, StartAt = Now + dueTime, Period = period };
            entry.ETag = await table.UpsertRow(entry)
                ?? throw new ReminderException($"Could not register reminder {entry} to reminder table due to a race. Please try again later.");
            Tick(entry);
            return Handle(entry);
        });
    }

    public Task UnregisterReminder(GrainId callingGrainId, IGrainReminder reminder) => Alone(async () =>
    {
        if (reminder is not Registered { Entry: var entry })
        {
            throw new ArgumentException($"{reminder} was not made by this service.", nameof(reminder));
        }

        if (!await table.RemoveRow(entry.GrainId, entry.ReminderName, entry.ETag!) && await table.ReadRow(entry.GrainId, entry.ReminderName) is not null)
        {
            throw new ReminderException($"Could not unregister reminder {entry} from the reminder table, due to tag mismatch. You can retry.");
        }

        Forget((entry.GrainId, entry.ReminderName));
        return true;
    });

    public async Task<IGrainReminder?> GetReminder(GrainId callingGrainId, string reminderName) =>
        await table.ReadRow(callingGrainId, reminderName) is { } entry ? Handle(entry) : null;

    public async Task<List<IGrainReminder>> GetReminders(GrainId callingGrainId) => [.. (await table.ReadRows(callingGrainId)).Reminders.Select(Handle)];
    private DateTime Now => silo.TimeProvider.GetUtcNow().UtcDateTime;
    private static IGrainReminder Handle(ReminderEntry entry) => new Registered(entry);

    public async Task Start(CancellationToken token)
    {
        await table.StartAsync(token);
        using (ExecutionContext.SuppressFlow())
            _refresh = silo.TimeProvider.CreateTimer(_ => Refresh(), null, TimeSpan.Zero, options.Value.RefreshReminderListPeriod);
    }

    public async Task Stop(CancellationToken token)
    {
        _refresh!.Dispose();
        await Alone(() =>
        {
            _stopped = true;
            _ticking.Keys.ToList().ForEach(Forget);
            return Task.FromResult(true);
        });
        await table.StopAsync(token);
    }

    private async void Refresh()
    {
        try
        {
            await Alone(async () =>
            {
                if (_stopped)
                    return false;

                var entries = (await table.ReadRows(0, 0)).Reminders;
                _ticking.Keys.Except(entries.Select(entry => (entry.GrainId, entry.ReminderName))).ToList().ForEach(Forget);
                foreach (var entry in entries)
                {
                    if (!_ticking.TryGetValue((entry.GrainId, entry.ReminderName), out var known) || known.Entry.ETag != entry.ETag)
                        Tick(entry);
                }

                return true;
            });
        }
        catch (Exception exception)
        {
            silo.Log.RemindersNotRead(exception);
            _refresh!.Change(TimeSpan.FromSeconds(10), options.Value.RefreshReminderListPeriod);
        }
    }

    private async Task<T> Alone<T>(Func<Task<T>> work)
    {
        await _turn.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Tick(ReminderEntry entry)
    {
        Forget((entry.GrainId, entry.ReminderName));
        _ticking[(entry.GrainId, entry.ReminderName)] = new Reminder(silo, entry);
    }

    private void Forget((GrainId Grain, string Name) key)
    {
        if (_ticking.Remove(key, out var reminder))
            reminder.Dispose();
    }

    [Immutable]
    private sealed record Registered(ReminderEntry Entry) : IGrainReminder
    {
        public string ReminderName => Entry.ReminderName;
    }
}
