using System.Net;
using System.Reflection;
using Dukaan.Silo.Clustering;
using Orleans;
using Orleans.Runtime;
using Orleans.Serialization.Invocation;

namespace Dukaan.Silo.Tests.Clustering;

public sealed class LostSilosTests
{
    private static readonly SiloAddress Away = SiloAddress.New(IPAddress.Loopback, 11111, 1);

    [Fact]
    public async Task A_call_of_a_grain_whose_silo_went_away_is_made_again()
    {
        var call = new Call(GrainId.Create("order", "1"), failures: 2);
        await new LostSilos().Invoke(call);
        Assert.Equal(3, call.Made);
    }

    [Fact]
    public async Task What_Orleans_asks_of_one_silo_is_not_asked_again_of_a_silo_that_is_away()
    {
        var directory = SystemTargetGrainId.Create(GrainType.Create("sys.svc.dir.mem"), Away).GrainId;
        var call = new Call(directory, failures: 1);
        await Assert.ThrowsAsync<SiloUnavailableException>(() => new LostSilos().Invoke(call));
        Assert.Equal(1, call.Made);
    }

    /// <summary>A call that fails so many times because its silo is away.</summary>
    private sealed class Call(GrainId target, int failures) : IOutgoingGrainCallContext
    {
        public int Made { get; private set; }

        public GrainId TargetId => target;

        public IInvokable Request => throw new NotSupportedException();

        public object Grain => throw new NotSupportedException();

        public GrainId? SourceId => null;

        public GrainInterfaceType InterfaceType => default;

        public string InterfaceName => "";

        public string MethodName => "";

        public MethodInfo InterfaceMethod => throw new NotSupportedException();

        public object? Result { get; set; }

        public Response? Response { get; set; }

        public IGrainContext? SourceContext => null;

        public Task Invoke() => ++Made <= failures ? throw new SiloUnavailableException("away") : Task.CompletedTask;
    }
}
