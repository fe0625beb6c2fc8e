namespace Orleans.InProcess;

/// <summary>What the silo writes to its log.</summary>
internal sealed partial class SiloLog(ILogger logger)
{
    [LoggerMessage(1, LogLevel.Error, "Grain {GrainId} could not be activated")]
    public partial void ActivationFailed(GrainId grainId, Exception exception);
    [LoggerMessage(2, LogLevel.Error, "Grain {GrainId} failed while it was deactivated")]
    public partial void DeactivationFailed(GrainId grainId, Exception exception);
    [LoggerMessage(3, LogLevel.Warning, "Grain {GrainId} is deactivated: its state in storage is not the one it expected")]
    public partial void StateIsInconsistent(GrainId grainId, Exception exception);
    [LoggerMessage(4, LogLevel.Error, "A timer of grain {GrainId} failed")]
    public partial void TimerFailed(GrainId grainId, Exception exception);
    [LoggerMessage(5, LogLevel.Warning, "A one-way call failed: {Call}")]
    public partial void OneWayFailed(string call, Exception exception);
    [LoggerMessage(6, LogLevel.Warning, "The silo stops though {Count} activations have not ended")]
    public partial void StopTimedOut(int count);
    [LoggerMessage(7, LogLevel.Error, "A part of the silo failed to stop")]
    public partial void StopFailed(Exception exception);
    [LoggerMessage(8, LogLevel.Information, "The in-process engine has started with {Classes} grain classes. It is one silo in one process: nothing outlives it but what storage holds")]
    public partial void Started(int classes);
    [LoggerMessage(9, LogLevel.Error, "An event of stream {Stream} could not be delivered to {Consumer} and is given up")]
    public partial void DeliveryFailed(StreamId stream, string consumer, Exception exception);
    [LoggerMessage(10, LogLevel.Error, "The reader of queue {Queue} failed")]
    public partial void QueueFailed(string queue, Exception exception);
    [LoggerMessage(11, LogLevel.Error, "Reminder {Reminder} of grain {GrainId} failed")]
    public partial void ReminderFailed(string reminder, GrainId grainId, Exception exception);
    [LoggerMessage(12, LogLevel.Warning, "The reminders could not be read and are tried again")]
    public partial void RemindersNotRead(Exception exception);
    [LoggerMessage(13, LogLevel.Debug, "Observer {Id} failed and is dropped")]
    public partial void ObserverDropped(string? id, Exception exception);
}
