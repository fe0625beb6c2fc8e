namespace Orleans.Configuration;

/// <summary>How many queues carry the streams of a provider.</summary>
public class HashRingStreamQueueMapperOptions
{
    public const int DEFAULT_NUM_QUEUES = 8;

    public int TotalQueueCount { get; set; } = DEFAULT_NUM_QUEUES;
}

/// <summary>How queues are read and events delivered.</summary>
public class StreamPullingAgentOptions
{
    public static readonly int DEFAULT_BATCH_CONTAINER_BATCH_SIZE = 1;
    public static readonly TimeSpan DEFAULT_GET_QUEUE_MESSAGES_TIMER_PERIOD = TimeSpan.FromMilliseconds(100);
    public static readonly TimeSpan DEFAULT_INIT_QUEUE_TIMEOUT = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan DEFAULT_MAX_EVENT_DELIVERY_TIME = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan DEFAULT_STREAM_INACTIVITY_PERIOD = TimeSpan.FromMinutes(30);

    public int BatchContainerBatchSize { get; set; } = DEFAULT_BATCH_CONTAINER_BATCH_SIZE;

    /// <summary>How long a reader waits when its queue was empty.</summary>
    public TimeSpan GetQueueMsgsTimerPeriod { get; set; } = DEFAULT_GET_QUEUE_MESSAGES_TIMER_PERIOD;

    public TimeSpan InitQueueTimeout { get; set; } = DEFAULT_INIT_QUEUE_TIMEOUT;

    /// <summary>How long the delivery of an event is tried again before it goes to the failure handler.</summary>
    public TimeSpan MaxEventDeliveryTime { get; set; } = DEFAULT_MAX_EVENT_DELIVERY_TIME;

    public TimeSpan StreamInactivityPeriod { get; set; } = DEFAULT_STREAM_INACTIVITY_PERIOD;
}

/// <summary>The size of a queue's cache.</summary>
public class SimpleQueueCacheOptions
{
    public const int DEFAULT_CACHE_SIZE = 4096;

    public int CacheSize { get; set; } = DEFAULT_CACHE_SIZE;
}
