using Orleans.Concurrency;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface IFragileGrain : IGrainWithStringKey
{
    Task<int> Attempts();
}

/// <summary>Fails to activate the first time.</summary>
public sealed class FragileGrain(Witness witness) : Grain, IFragileGrain
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await witness.Gate("fragile");
        if (witness.Count("fragile " + this.GetPrimaryKeyString()) == 1)
        {
            throw new InvalidTimeZoneException("not yet");
        }
    }

    public Task<int> Attempts() => Task.FromResult(witness.CountOf("fragile " + this.GetPrimaryKeyString()));
}

public interface ISlowlyEndingGrain : IGrainWithStringKey
{
    Task End();

    Task<int> Alive();
}

/// <summary>Ends slowly: its next activation must not begin before.</summary>
public sealed class SlowlyEndingGrain(Witness witness) : Grain, ISlowlyEndingGrain
{
    private static int _alive;
    private int _most;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _most = Interlocked.Increment(ref _alive);
        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        witness.Open("ending");
        await witness.Gate("may end");
        Interlocked.Decrement(ref _alive);
    }

    public Task End()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task<int> Alive() => Task.FromResult(_most);
}

public interface IIdleGrain : IGrainWithStringKey
{
    Task Touch();

    Task Delay(TimeSpan span);
}

public sealed class IdleGrain(Witness witness) : Grain, IIdleGrain
{
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        witness.See("idle " + this.GetPrimaryKeyString(), reason.ReasonCode);
        witness.Open("idle " + this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public Task Touch() => Task.CompletedTask;

    public Task Delay(TimeSpan span)
    {
        DelayDeactivation(span);
        return Task.CompletedTask;
    }
}

public interface IWorkerGrain : IGrainWithStringKey
{
    Task Work(string gate);
}

[StatelessWorker(3)]
public sealed class WorkerGrain(Witness witness) : Grain, IWorkerGrain
{
    private static int _inside;

    public async Task Work(string gate)
    {
        witness.See(gate, Interlocked.Increment(ref _inside));
        await witness.Gate(gate);
        Interlocked.Decrement(ref _inside);
    }
}

public interface IChainGrain : IGrainWithStringKey
{
    Task<string> Through(string other, bool allow);

    Task<string> BackTo(string first);

    Task<string> Touch();

    Task<string> Meet(string other, string gate);
}

public sealed class ChainGrain(Witness witness) : Grain, IChainGrain
{
    public async Task<string> Through(string other, bool allow)
    {
        if (!allow)
        {
            return await GrainFactory.GetGrain<IChainGrain>(other).BackTo(this.GetPrimaryKeyString());
        }

        using var section = RequestContext.AllowCallChainReentrancy();
        return await GrainFactory.GetGrain<IChainGrain>(other).BackTo(this.GetPrimaryKeyString());
    }

    public Task<string> BackTo(string first) => GrainFactory.GetGrain<IChainGrain>(first).Touch();

    public Task<string> Touch() => Task.FromResult("touched");

    /// <summary>Lets its own chain come back, until the gate opens.</summary>
    public async Task<string> Meet(string other, string gate)
    {
        using var section = RequestContext.AllowCallChainReentrancy();
        var touched = await GrainFactory.GetGrain<IChainGrain>(other).BackTo(this.GetPrimaryKeyString());
        witness.Open(gate + " met");
        await witness.Gate(gate);
        return touched;
    }
}

public interface IReentrantGrain : IGrainWithStringKey
{
    Task WaitFor(string gate);

    Task<int> Open(string gate);
}

[Reentrant]
public sealed class ReentrantGrain(Witness witness) : Grain, IReentrantGrain
{
    private int _inside;

    public async Task WaitFor(string gate)
    {
        _inside++;
        witness.Count("inside");
        await witness.Gate(gate);
        _inside--;
    }

    public Task<int> Open(string gate)
    {
        var inside = _inside;
        witness.Open(gate);
        return Task.FromResult(inside);
    }
}
