using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface ICancelGrain : IGrainWithStringKey
{
    Task Block(string gate);

    Task<bool> Try(string name, CancellationToken token);

    Task<bool> WaitFor(string gate, CancellationToken token);

    Task<bool> Pass(string other, string gate, CancellationToken token);
}

public sealed class CancelGrain(Witness witness) : Grain, ICancelGrain
{
    public async Task Block(string gate)
    {
        witness.Open(gate + " reached");
        await witness.Gate(gate);
    }

    public Task<bool> Try(string name, CancellationToken token)
    {
        witness.Count(name);
        return Task.FromResult(token.IsCancellationRequested);
    }

    public async Task<bool> WaitFor(string gate, CancellationToken token)
    {
        var scheduler = TaskScheduler.Current;
        token.Register(() => witness.See(gate + " cancelled", TaskScheduler.Current == scheduler));
        witness.Open(gate + " reached");
        await witness.Gate(gate);
        return token.IsCancellationRequested;
    }

    public Task<bool> Pass(string other, string gate, CancellationToken token) => GrainFactory.GetGrain<ICancelGrain>(other).WaitFor(gate, token);
}

public sealed class CancellationTests(Cluster cluster) : IClassFixture<Cluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_call_with_a_cancelled_token_is_not_made()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Grain("early").Try("early", new CancellationToken(canceled: true)));
        await Grain("early").Try("late", CancellationToken.None);
        Assert.Equal((0, 1), (_witness.CountOf("early"), _witness.CountOf("late")));
    }

    [Fact]
    public async Task A_call_that_waits_its_turn_is_cancelled_for_its_caller_at_once()
    {
        var grain = Grain("queue");
        var running = grain.Block("queue");
        await _witness.Gate("queue reached");
        using var cancel = new CancellationTokenSource();
        var waiting = grain.Try("queued", cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal(0, _witness.CountOf("queued"));

        // Whether it runs later is a matter of who is first, the news of its cancellation or its turn.
        _witness.Open("queue");
        await running;
        Assert.False(await grain.Try("next", CancellationToken.None));
    }

    [Fact]
    public async Task A_token_is_cancelled_in_a_turn_of_the_callee_also_through_another_grain()
    {
        using var cancel = new CancellationTokenSource();
        var call = Grain("first").Pass("second", "chain", cancel.Token);
        await _witness.Gate("chain reached");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Eventually.True(() => _witness.SeenOf("chain cancelled").Count == 1);
        Assert.Equal([true], _witness.SeenOf("chain cancelled"));
        _witness.Open("chain");
    }

    [Fact]
    public async Task A_token_that_is_cancelled_after_the_answer_changes_nothing()
    {
        using var cancel = new CancellationTokenSource();
        Assert.False(await Grain("after").Try("after", cancel.Token));
        await cancel.CancelAsync();
        Assert.False(await Grain("after").Try("after", CancellationToken.None));
    }

    private ICancelGrain Grain(string key) => cluster.Client.GetGrain<ICancelGrain>(key);
}
