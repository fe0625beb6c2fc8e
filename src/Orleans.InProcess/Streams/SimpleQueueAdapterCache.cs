using Orleans.Configuration;
using Orleans.Streams;

namespace Orleans.Providers.Streams.Common;

/// <summary>Says how many messages of a queue may be on their way at once. Here the agent itself holds them, until all subscribers have them.</summary>
public class SimpleQueueAdapterCache : IQueueAdapterCache
{
    private readonly int _size;

    public SimpleQueueAdapterCache(SimpleQueueCacheOptions options, string providerName, ILoggerFactory loggerFactory) => _size = options.CacheSize;

    public IQueueCache CreateQueueCache(QueueId queueId) =>
        throw new NotSupportedException("The in-process engine holds messages in its own agent, and reads no cache.");

    internal static int SizeOf(IQueueAdapterFactory factory) =>
        factory.GetQueueAdapterCache() is SimpleQueueAdapterCache cache ? cache._size : SimpleQueueCacheOptions.DEFAULT_CACHE_SIZE;
}
