namespace Dukaan.Silo.Tests.Assumptions;

public sealed class ProbeGrain(Witness witness) : Grain, IProbeGrain, IIncomingGrainCallFilter
{
    private string Key => this.GetPrimaryKeyString();

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        witness.See(Key + " filters", "own in");
        await context.Invoke();
        witness.See(Key + " filters", "own out");
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        witness.See(Key + " deactivated", reason.ReasonCode.ToString());
        return Task.CompletedTask;
    }

    public Task Run()
    {
        witness.See(Key + " filters", "runs");
        witness.See(Key, "ran");
        return Task.CompletedTask;
    }

    public Task RunOther(string other) => Other(other).Run();

    public async Task WaitFor(string gate)
    {
        witness.Open(gate + " reached");
        await witness.Gate(gate);
    }

    public async Task<bool> WaitFor(string gate, CancellationToken token)
    {
        var scheduler = TaskScheduler.Current;
        token.Register(() => witness.See(gate + " cancelled", TaskScheduler.Current == scheduler ? "in a turn of its grain" : "elsewhere"));
        await WaitFor(gate);
        return token.IsCancellationRequested;
    }

    public Task<bool> LetWait(string other, string gate, CancellationToken token) => Other(other).WaitFor(gate, token);

    public async Task<bool> Run(CancellationToken token)
    {
        await Run();
        return token.IsCancellationRequested;
    }

    public Task<string?> Carried(string key) => Task.FromResult(RequestContext.Get(key) as string);

    public async Task<string?> CarriedThrough(string other, string key)
    {
        await Task.Yield();
        return await Other(other).Carried(key);
    }

    public Task Change(string key, string value)
    {
        RequestContext.Set(key, value);
        return Task.CompletedTask;
    }

    private IProbeGrain Other(string key) => GrainFactory.GetGrain<IProbeGrain>(key);
}
