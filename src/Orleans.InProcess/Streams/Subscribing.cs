namespace Orleans
{
    /// <summary>Subscribes every grain of this class to the stream of its key in a namespace.</summary>
    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public class ImplicitStreamSubscriptionAttribute(string streamNamespace, string? streamIdMapper = null) : Attribute
    {
        public string? StreamIdMapper { get; init; } = streamIdMapper is null
            ? null
            : throw new NotSupportedException("The in-process engine maps a stream to the grain with the stream's key, and knows no other mapper.");

        internal string Namespace => streamNamespace;
    }

    /// <summary>Stream providers for code outside grains.</summary>
    public static class ClientStreamingExtensions
    {
        public static IStreamProvider GetStreamProvider(this IClusterClient client, string name) =>
            client.ServiceProvider.GetRequiredKeyedService<IStreamProvider>(name);
    }

    /// <summary>Stream providers for grains.</summary>
    public static class GrainStreamingExtensions
    {
        public static IStreamProvider GetStreamProvider(this IGrainBase grain, string name) =>
            grain.GrainContext.ActivationServices.GetRequiredKeyedService<IStreamProvider>(name);
    }
}

namespace Orleans.Streams.Core
{
    /// <summary>A grain that is told of its subscription when it first gets an event, so that it resumes it.</summary>
    public interface IStreamSubscriptionObserver
    {
        Task OnSubscribed(IStreamSubscriptionHandleFactory handleFactory);
    }

    /// <summary>Makes the typed handle of a subscription.</summary>
    public interface IStreamSubscriptionHandleFactory
    {
        StreamSubscriptionHandle<T> Create<T>();
    }
}
