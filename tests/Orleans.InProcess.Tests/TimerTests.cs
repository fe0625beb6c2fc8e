using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface ITimerGrain : IGrainWithStringKey
{
    Task Start(int ticks);

    Task StartInterleaving();

    Task<bool> WaitForTick();

    Task WaitForGate(string gate);

    Task StartAndEnd(string name);
}

public sealed class TimerGrain(Witness witness) : Grain, ITimerGrain
{
    private readonly TaskCompletionSource _ticked = new();
    private IGrainTimer? _timer;
    private int _ticks;
    private bool _inTick;
    private bool _ended;

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        _ended = true;
        return Task.CompletedTask;
    }

    public Task Start(int ticks)
    {
        var (scheduler, name) = (TaskScheduler.Current, this.GetPrimaryKeyString());
        _timer = this.RegisterGrainTimer(
            async () =>
            {
                var overlapped = _inTick;
                _inTick = true;
                await Task.Yield();
                _inTick = false;
                if (overlapped || TaskScheduler.Current != scheduler || RequestContext.Get("who") is not null)
                {
                    witness.Open(name + " broken");
                }

                if (++_ticks == ticks)
                {
                    _timer!.Dispose();
                    witness.Open(name);
                }
            },
            new(TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1)));
        return Task.CompletedTask;
    }

    public Task StartInterleaving()
    {
        this.RegisterGrainTimer(
            _ =>
            {
                _ticked.TrySetResult();
                return Task.CompletedTask;
            },
            new() { DueTime = TimeSpan.FromMilliseconds(1), Period = Timeout.InfiniteTimeSpan, Interleave = true });
        return Task.CompletedTask;
    }

    public async Task<bool> WaitForTick()
    {
        await _ticked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return true;
    }

    /// <summary>Counts ticks, and by another name those that come after its end.</summary>
    public async Task StartAndEnd(string name)
    {
        this.RegisterGrainTimer(
            () =>
            {
                witness.Count(_ended ? name + " after the end" : name);
                return Task.CompletedTask;
            },
            new() { DueTime = TimeSpan.Zero, Period = TimeSpan.FromMilliseconds(1), Interleave = true });
        await Eventually.True(() => witness.CountOf(name) >= 2);
        DeactivateOnIdle();
    }

    public async Task WaitForGate(string gate)
    {
        this.RegisterGrainTimer(
            () =>
            {
                witness.Count(gate);
                return Task.CompletedTask;
            },
            new(TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan));
        await witness.Gate(gate);
        witness.See(gate, witness.CountOf(gate));
    }
}

public sealed class TimerTests(Cluster cluster) : IClassFixture<Cluster>
{
    private readonly Witness _witness = cluster.Service<Witness>();

    [Fact]
    public async Task A_timer_ticks_in_turns_of_its_grain_until_it_is_disposed()
    {
        RequestContext.Set("who", "caller");
        await cluster.Client.GetGrain<ITimerGrain>("ticks").Start(5);
        await Task.WhenAny(_witness.Gate("ticks"), _witness.Gate("ticks broken"));
        Assert.False(_witness.Gate("ticks broken").IsCompleted);
    }

    [Fact]
    public async Task A_timer_ends_with_its_activation()
    {
        await cluster.Client.GetGrain<ITimerGrain>("ending").StartAndEnd("ending");
        await cluster.Client.GetGrain<ITimerGrain>("living").Start(50);
        await _witness.Gate("living");
        Assert.Equal(0, _witness.CountOf("ending after the end"));
    }

    [Fact]
    public async Task An_interleaving_tick_runs_while_a_request_waits()
    {
        var grain = cluster.Client.GetGrain<ITimerGrain>("interleaving");
        await grain.StartInterleaving();
        Assert.True(await grain.WaitForTick());
    }

    [Fact]
    public async Task An_ordinary_tick_waits_for_the_request_that_runs()
    {
        var call = cluster.Client.GetGrain<ITimerGrain>("ordinary").WaitForGate("ordinary");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => cluster.Client.GetGrain<ITimerGrain>("another").StartInterleaving()));
        _witness.Open("ordinary");
        await call;
        Assert.Equal([0], _witness.SeenOf("ordinary"));
        await Eventually.True(() => _witness.CountOf("ordinary") == 1);
    }
}
