using Dukaan.TestKit;

namespace Dukaan.Silo.Tests.Assumptions;

/// <summary>What becomes of a call whose caller has gone: a shopper who closes the page must leave nothing that waits.</summary>
public sealed class CancellationTests(ProbeCluster cluster) : IClassFixture<ProbeCluster>
{
    [Fact]
    public async Task A_call_with_a_cancelled_token_is_not_made()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cluster.Grain("early").Run(new CancellationToken(canceled: true)));
        Assert.Empty(cluster.Witness.SeenOf("early"));
        await cluster.Grain("early").Run(CancellationToken.None);
        Assert.Single(cluster.Witness.SeenOf("early"));
    }

    [Fact]
    public async Task A_call_that_waits_its_turn_is_cancelled_for_its_caller_at_once()
    {
        var grain = cluster.Grain("queue");
        var running = grain.WaitFor("queue");
        await cluster.Witness.Gate("queue reached");
        using var cancel = new CancellationTokenSource();
        var waiting = grain.Run(cancel.Token);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Empty(cluster.Witness.SeenOf("queue"));

        // Whether it runs later is a matter of who is first, the news of its cancellation or its turn.
        cluster.Witness.Open("queue");
        await running;
        Assert.False(await grain.Run(CancellationToken.None));
    }

    [Fact]
    public async Task A_token_is_cancelled_in_a_turn_of_the_callee_also_through_another_grain()
    {
        using var cancel = new CancellationTokenSource();
        var call = cluster.Grain("first").LetWait("second", "chain", cancel.Token);
        await cluster.Witness.Gate("chain reached");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Eventually.Holds(
            () => cluster.Witness.SeenOf("chain cancelled").Count > 0,
            "The second grain was not told that the call was cancelled."
        );
        Assert.Equal(["in a turn of its grain"], cluster.Witness.SeenOf("chain cancelled"));
        cluster.Witness.Open("chain");
    }

    [Fact]
    public async Task A_token_that_is_cancelled_after_the_answer_changes_nothing()
    {
        using var cancel = new CancellationTokenSource();
        Assert.False(await cluster.Grain("after").Run(cancel.Token));
        await cancel.CancelAsync();
        Assert.False(await cluster.Grain("after").Run(CancellationToken.None));
    }
}
