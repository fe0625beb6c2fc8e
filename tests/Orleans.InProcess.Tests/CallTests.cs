using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public sealed class CallTests(Cluster cluster) : IClassFixture<Cluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_storm_of_first_calls_makes_one_activation()
    {
        var grain = Grain("storm");
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => grain.Add(1))));
        Assert.Equal(1, _witness.CountOf("activated storm"));
    }

    [Fact]
    public async Task Requests_of_one_grain_run_one_after_the_other()
    {
        var grain = Grain("serial");
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => grain.Add(1))));
        Assert.Equal(1, await grain.MostAtOnce());
        Assert.Equal(200, await grain.Peek());
    }

    [Fact]
    public async Task Awaits_in_a_grain_come_back_to_its_scheduler_wherever_the_callers_go()
    {
        var grain = Grain("scheduler");
        Assert.True(await grain.IsOnItsScheduler(), "in the call that activates it");
        var mine = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new ContextOfACaller());
        var call = grain.IsOnItsScheduler();
        SynchronizationContext.SetSynchronizationContext(mine);
        Assert.True(await call, "in a call that the caller's thread may run");
    }

    [Fact]
    public async Task An_exception_crosses_with_its_type_and_message()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Grain("fail").Fail("broken"));
        Assert.Equal("broken", failure.Message);
    }

    [Fact]
    public async Task An_interleaving_method_runs_while_another_waits()
    {
        var grain = Grain("interleave");
        var waiting = grain.WaitFor("interleave");
        await _witness.Gate("interleave reached");
        Assert.Equal(0, await grain.Peek());
        Assert.False(waiting.IsCompleted);
        _witness.Open("interleave");
        await waiting;
    }

    [Fact]
    public async Task An_ordinary_method_waits_for_the_one_before()
    {
        var grain = Grain("order");
        var waiting = grain.WaitFor("order");
        var next = grain.Add(1);
        await _witness.Gate("order reached");
        Assert.False(next.IsCompleted);
        _witness.Open("order");
        Assert.Equal(1, await next);
        await waiting;
    }

    [Fact]
    public async Task Read_only_methods_run_beside_each_other()
    {
        var grain = Grain("readers");
        var readers = Enumerable.Range(0, 3).Select(_ => grain.ReadUntil("readers")).ToArray();
        await Eventually.True(() => _witness.CountOf("readers") == 3);
        var writer = grain.Add(1);
        Assert.False(writer.IsCompleted);
        _witness.Open("readers");
        await Task.WhenAll(readers);
        Assert.Equal(1, await writer);
    }

    [Fact]
    public async Task A_read_only_method_waits_for_one_that_writes()
    {
        var grain = Grain("writer");
        var writer = grain.WaitFor("writer");
        await _witness.Gate("writer reached");
        var reader = grain.ReadNow("writer");
        Assert.False(reader.IsCompleted);
        _witness.Open("writer");
        await writer;
        Assert.Equal(0, await reader);
    }

    [Fact]
    public async Task A_one_way_call_returns_at_once_and_hides_its_failure()
    {
        await Grain("oneway").Forget("oneway");
        _witness.Open("oneway");
        await _witness.Gate("oneway passed");
    }

    [Fact]
    public async Task Arguments_and_results_are_copies()
    {
        var grain = Grain("copies");
        var mine = new Basket { Lines = { "a" } };
        var back = await grain.Echo(mine);
        mine.Lines.Add("b");
        back.Lines.Add("c");
        Assert.NotSame(mine, back);
        Assert.Equal(1, await grain.Keep(mine));
    }

    [Fact]
    public async Task A_cycle_is_copied_as_a_cycle()
    {
        var mine = new Basket();
        mine.Inner = mine;
        var back = await Grain("cycle").Echo(mine);
        Assert.NotSame(mine, back);
        Assert.Same(back, back.Inner);
    }

    [Fact]
    public async Task Members_without_an_id_stay_behind()
    {
        var back = await Grain("ids").Echo(new Basket { NotSent = "secret" });
        Assert.Null(back.NotSent);
    }

    [Fact]
    public async Task The_request_context_flows_to_the_callee_and_not_back()
    {
        RequestContext.Set("tenant", "t1");
        var grain = Grain("context");
        Assert.Equal("t1", await grain.Context("tenant"));
        await grain.SetContext("tenant", "t2");
        Assert.Equal("t1", RequestContext.Get("tenant"));
        RequestContext.Clear();
        Assert.Null(await grain.Context("tenant"));
    }

    [Fact]
    public async Task The_request_context_flows_through_one_grain_to_the_next()
    {
        RequestContext.Set("tenant", "t3");
        Assert.Equal("t3", await Grain("context1").ContextThrough("context2", "tenant"));
        await Grain("context3").SetContext("tenant", "t4");
        RequestContext.Clear();
        Assert.Null(await Grain("context3").ContextThrough("context4", "tenant"));
    }

    [Fact]
    public async Task A_cancelled_call_ends_for_the_caller_and_reaches_the_callee()
    {
        using var cancel = new CancellationTokenSource();
        var call = Grain("cancel").WaitForCancel("cancel", cancel.Token);
        await _witness.Gate("cancel");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await _witness.Gate("cancel cancelled");
    }

    [Fact]
    public async Task A_deactivated_grain_activates_again_at_the_next_call()
    {
        var grain = Grain("again");
        await grain.Add(1);
        await grain.DeactivateNow();
        Assert.Equal("again", await grain.Key());
        Assert.Equal(0, await grain.Peek());
        Assert.Equal(2, _witness.CountOf("activated again"));
        Assert.Equal([DeactivationReasonCode.ApplicationRequested], _witness.SeenOf("deactivated again"));
    }

    [Fact]
    public async Task References_travel_as_arguments_and_results()
    {
        var self = await Grain("self").Self();
        Assert.Equal("self", self.GetPrimaryKeyString());
        Assert.Equal("self", await Grain("other").CallBack(self));
    }

    [Fact]
    public async Task No_call_is_lost_while_grains_come_and_go()
    {
        const int Callers = 8, Calls = 500;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            for (var i = 0; i < Calls; i++)
            {
                var grain = Grain("busy" + random.Next(5));
                var what = random.Next(20);
                await Answered(() => what switch
                {
                    0 => grain.DeactivateNow(),
                    1 => grain.ReadNow("gone"),
                    2 => grain.Peek(),
                    _ => grain.Add(1),
                });
                _witness.Count("answered");
            }
        })));
        Assert.Equal(Callers * Calls, _witness.CountOf("answered"));
        foreach (var i in Enumerable.Range(0, 5))
        {
            Assert.True(await Grain("busy" + i).MostAtOnce() <= 1);
        }
    }

    /// <summary>Where a caller's awaits come back to, as in a test or a user interface.</summary>
    private sealed class ContextOfACaller : SynchronizationContext;

    // A call that finds one activation after the other ending is sent on twice and then rejected, which says that it did not run.
    private static async Task Answered(Func<Task> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await call();
                return;
            }
            catch (OrleansMessageRejectionException) when (attempt < 10)
            {
            }
        }
    }

    private ICallGrain Grain(string key) => cluster.Client.GetGrain<ICallGrain>(key);
}
