using Orleans.Hosting;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface IFilteredGrain : IGrainWithStringKey
{
    Task<string> Say(string word);

    Task<int> Number();

    Task<string> SayThrough(string word);
}

public sealed class FilteredGrain : Grain, IFilteredGrain, IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        await context.Invoke();
        if (context.Result is string said)
        {
            context.Result = said + " own";
        }
    }

    public Task<string> Say(string word) => word == "fail" ? throw new InvalidOperationException(word) : Task.FromResult(word);

    public Task<int> Number() => Task.FromResult(1);

    public Task<string> SayThrough(string word) => GrainFactory.GetGrain<IFilteredGrain>("inner").Say(word);
}

public sealed class FilterCluster : Cluster
{
    protected override void Configure(ISiloBuilder silo)
    {
        silo.AddIncomingGrainCallFilter<Guard>();
        silo.AddOutgoingGrainCallFilter<Stamp>();
    }

    /// <summary>Refuses strangers, turns a failure into a result, and writes on results what it sees of the call.</summary>
    public sealed class Guard : IIncomingGrainCallFilter
    {
        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (context.Grain is not FilteredGrain)
            {
                await context.Invoke();
                return;
            }

            if (RequestContext.Get("tenant") is "stranger")
            {
                throw new UnauthorizedAccessException(context.TargetId.ToString());
            }

            try
            {
                await context.Invoke();
            }
            catch (InvalidOperationException failure)
            {
                context.Result = "saved " + failure.Message;
            }

            if (context.Result is string said)
            {
                context.Result = $"{said} {context.MethodName} {context.InterfaceMethod.DeclaringType!.Name} {context.Request.GetArgument(0)}";
            }
        }
    }

    /// <summary>Writes on results who called.</summary>
    public sealed class Stamp : IOutgoingGrainCallFilter
    {
        public async Task Invoke(IOutgoingGrainCallContext context)
        {
            await context.Invoke();
            if (context.Grain is IFilteredGrain && context.SourceId is { } source && context.Result is string said)
            {
                context.Result = $"{source.Key}>{said}";
            }
        }
    }
}

public sealed class FilterTests(FilterCluster cluster) : IClassFixture<FilterCluster>
{
    [Fact]
    public async Task Filters_run_around_the_call_and_may_change_its_result() =>
        Assert.Equal("hi own Say IFilteredGrain hi", await Grain("a").Say("hi"));

    [Fact]
    public async Task A_filter_may_turn_a_failure_into_a_result() =>
        Assert.Equal("saved fail Say IFilteredGrain fail", await Grain("b").Say("fail"));

    [Fact]
    public async Task Results_of_value_types_pass_unchanged() => Assert.Equal(1, await Grain("c").Number());

    [Fact]
    public async Task A_filter_may_refuse_a_call()
    {
        RequestContext.Set("tenant", "stranger");
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Grain("d").Say("hi"));
    }

    [Fact]
    public async Task Outgoing_filters_run_around_calls_that_grains_make() =>
        Assert.Contains("e>hi own", await Grain("e").SayThrough("hi"), StringComparison.Ordinal);

    private IFilteredGrain Grain(string key) => cluster.Client.GetGrain<IFilteredGrain>(key);
}
