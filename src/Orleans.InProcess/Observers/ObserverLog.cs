namespace Orleans.InProcess;

/// <summary>What observer managers write to the log of their owner.</summary>
internal static partial class ObserverLog
{
    [LoggerMessage(1, LogLevel.Debug, "Observer {Id} failed and is dropped")]
    public static partial void Dropped(ILogger logger, string? id, Exception exception);
}
