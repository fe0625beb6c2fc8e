using Orleans.CodeGeneration;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Orleans.InProcess;

/// <summary>The grain factory of code outside grains.</summary>
internal sealed class ClusterClient : References, IClusterClient
{
    private ClusterClient(Silo silo, IGrainReferenceRuntime runtime, IServiceProvider services)
        : base(silo, runtime) => (Silo, ServiceProvider) = (silo, services);

    public Silo Silo { get; }

    public IServiceProvider ServiceProvider { get; }

    public static ClusterClient OfSilo(Silo silo, IServiceProvider services) => new(silo, silo, services);

    /// <summary>A client with services of its own: the outgoing filters are those, not the silo's.</summary>
    public static ClusterClient WithOwnFilters(Silo silo, IServiceProvider services)
    {
        var runtime = new ClientRuntime(silo, new CallFilters(services));
        var client = new ClusterClient(silo, runtime, services);
        runtime.References = client;
        return client;
    }

    private sealed class ClientRuntime(Silo silo, CallFilters filters) : IGrainReferenceRuntime
    {
        public References? References { get; set; }

        public ValueTask<T?> InvokeMethodAsync<T>(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
            silo.Invoke<T>(reference, request, options, filters);

        public ValueTask InvokeMethodAsync(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
            Silo.Untyped(InvokeMethodAsync<object>(reference, request, options));

        public void InvokeMethod(GrainReference reference, IInvokable request, InvokeMethodOptions options) =>
            silo.Forget(InvokeMethodAsync<object>(reference, request, options | InvokeMethodOptions.OneWay), request);

        public object Cast(IAddressable grain, Type interfaceType) => References!.Create(grain.GetGrainId(), interfaceType);
    }
}
