using Orleans.Hosting;

namespace Orleans.InProcess.Tests;

public interface IOrderedGrain : IGrainWithStringKey
{
    Task Call(string other);

    Task Run();
}

public sealed class OrderedGrain(Witness witness) : Grain, IOrderedGrain, IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        witness.See(this.GetPrimaryKeyString(), "own in");
        await context.Invoke();
        witness.See(this.GetPrimaryKeyString(), "own out");
    }

    public Task Call(string other) => GrainFactory.GetGrain<IOrderedGrain>(other).Run();

    public Task Run()
    {
        witness.See(this.GetPrimaryKeyString(), "runs");
        return Task.CompletedTask;
    }
}

public sealed class FilterOrderCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo) => silo
        .AddIncomingGrainCallFilter<First>().AddIncomingGrainCallFilter<Second>().AddOutgoingGrainCallFilter<First>().AddOutgoingGrainCallFilter<Second>();

    public sealed class First(Witness witness) : Telling(witness, "first");

    public sealed class Second(Witness witness) : Telling(witness, "second");

    /// <summary>Tells when a call goes in and comes out.</summary>
    public abstract class Telling(Witness witness, string name) : IIncomingGrainCallFilter, IOutgoingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context) => Around(context, "incoming");

        public Task Invoke(IOutgoingGrainCallContext context) => Around(context, "outgoing");

        private async Task Around(IGrainCallContext context, string way)
        {
            if (context.MethodName != nameof(IOrderedGrain.Run))
            {
                await context.Invoke();
                return;
            }

            witness.See(context.TargetId.Key.ToString(), $"{way} {name} in");
            await context.Invoke();
            witness.See(context.TargetId.Key.ToString(), $"{way} {name} out");
        }
    }
}

public sealed class FilterOrderTests(FilterOrderCluster cluster) : IClassFixture<FilterOrderCluster>
{
    [Fact]
    public async Task Filters_run_in_the_order_of_their_registration_the_grains_own_last_and_end_in_reverse()
    {
        await cluster.Client.GetGrain<IOrderedGrain>("caller").Call("callee");
        Assert.Equal(
            [
                "outgoing first in", "outgoing second in", "incoming first in", "incoming second in", "own in", "runs",
                "own out", "incoming second out", "incoming first out", "outgoing second out", "outgoing first out",
            ],
            cluster.Service<Witness>().SeenOf("callee").Cast<string>());
    }
}
