namespace Orleans;

/// <summary>Where reminders are kept. The hash by which ranges are read is <see cref="GrainId.GetUniformHashCode"/>.</summary>
public interface IReminderTable
{
    Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
    Task<ReminderTableData> ReadRows(GrainId grainId);

    /// <summary>Those in (begin, end]; all outside (end, begin] if begin is not below end, so all of them for (0, 0].</summary>
    Task<ReminderTableData> ReadRows(uint begin, uint end);
    Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName);

    /// <returns>The new ETag.</returns>
    Task<string?> UpsertRow(ReminderEntry entry);

    /// <returns>Whether there was such a row with this ETag.</returns>
    Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag);
    Task TestOnlyClearTable();
    Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;
}

/// <summary>Rows of a reminder table.</summary>
[GenerateSerializer]
public sealed class ReminderTableData
{
    public ReminderTableData(IEnumerable<ReminderEntry> list) => Reminders = [.. list];
    [Id(0)] public IList<ReminderEntry> Reminders { get; private set; }
}

/// <summary>A row of a reminder table.</summary>
[GenerateSerializer]
public sealed class ReminderEntry
{
    [Id(0)] public GrainId GrainId { get; set; }
    [Id(1)] public string ReminderName { get; set; } = null!;
    [Id(2)] public DateTime StartAt { get; set; }
    [Id(3)] public TimeSpan Period { get; set; }
    [Id(4)] public string? ETag { get; set; }
    public override string ToString() => $"<GrainId={GrainId} ReminderName={ReminderName} Period={Period}>";
}
