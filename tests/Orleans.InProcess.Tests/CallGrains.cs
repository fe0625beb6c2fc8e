using Orleans.Concurrency;
using Orleans.Runtime;

namespace Orleans.InProcess.Tests;

public interface ICallGrain : IGrainWithStringKey
{
    Task<int> Add(int number);

    ValueTask<string> Key();

    Task Fail(string message);

    Task<bool> IsOnItsScheduler();

    Task<int> MostAtOnce();

    Task WaitFor(string gate);

    [AlwaysInterleave]
    Task<int> Peek();

    [ReadOnly]
    Task ReadUntil(string gate);

    [ReadOnly]
    Task<int> ReadNow(string name);

    [OneWay]
    Task Forget(string gate);

    Task<string> CallOther(string key, string gate);

    Task<Basket> Echo(Basket basket);

    Task<Basket> EchoSame([Immutable] Basket basket);

    Task<object> Keep(Basket basket);

    Task<string?> Context(string key);

    Task<string?> ContextThrough(string other, string key);

    Task SetContext(string key, string value);

    Task<bool> WaitForCancel(string started, CancellationToken token);

    Task DeactivateNow();

    Task Never();

    Task<ICallGrain> Self();

    Task<string> CallBack(ICallGrain grain);
}

#pragma warning disable ORLEANS0004 // One member stays behind on purpose.
[GenerateSerializer]
public sealed class Basket
{
    [Id(0)]
    public List<string> Lines { get; set; } = [];

    [Id(1)]
    public Basket? Inner { get; set; }

    public string? NotSent { get; set; }
}
#pragma warning restore ORLEANS0004

public sealed class CallGrain(Witness witness) : Grain, ICallGrain
{
    private int _total;
    private int _atOnce;
    private int _most;
    private Basket? _kept;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        witness.Count("activated " + this.GetPrimaryKeyString());
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        witness.See("deactivated " + this.GetPrimaryKeyString(), reason.ReasonCode);
        return Task.CompletedTask;
    }

    public async Task<int> Add(int number)
    {
        _most = Math.Max(_most, ++_atOnce);
        var before = _total;
        await Task.Yield();
        await Task.Run(() => Thread.SpinWait(10));
        _total = before + number;
        _atOnce--;
        return _total;
    }

    public ValueTask<string> Key() => new(this.GetPrimaryKeyString());

    public Task Fail(string message) => throw new InvalidOperationException(message);

    public async Task<bool> IsOnItsScheduler()
    {
        var mine = TaskScheduler.Current;
        await Task.Delay(1);
        var after = TaskScheduler.Current;
        var inner = await Task.Factory.StartNew(() => TaskScheduler.Current, CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Current);
        return mine != TaskScheduler.Default && mine == after && after == inner;
    }

    public Task<int> MostAtOnce() => Task.FromResult(_most);

    public async Task WaitFor(string gate)
    {
        witness.Open(gate + " reached");
        await witness.Gate(gate);
    }

    public Task<int> Peek() => Task.FromResult(_total);

    public async Task ReadUntil(string gate)
    {
        witness.Count(gate);
        await witness.Gate(gate);
    }

    public async Task<int> ReadNow(string name)
    {
        await Task.Yield();
        return witness.CountOf(name);
    }

    public async Task Forget(string gate)
    {
        await witness.Gate(gate);
        witness.Open(gate + " passed");
        throw new InvalidOperationException("Nobody hears this.");
    }

    public async Task<string> CallOther(string key, string gate)
    {
        await witness.Gate(gate);
        return await GrainFactory.GetGrain<ICallGrain>(key).Key();
    }

    public Task<Basket> Echo(Basket basket)
    {
        _kept = basket;
        return Task.FromResult(basket);
    }

    public Task<Basket> EchoSame(Basket basket) => Task.FromResult(basket);

    public Task<object> Keep(Basket basket) => Task.FromResult<object>(_kept!.Lines.Count);

    public Task<string?> Context(string key) => Task.FromResult(RequestContext.Get(key) as string);

    public async Task<string?> ContextThrough(string other, string key)
    {
        await Task.Yield();
        return await GrainFactory.GetGrain<ICallGrain>(other).Context(key);
    }

    public Task SetContext(string key, string value)
    {
        RequestContext.Set(key, value);
        return Task.CompletedTask;
    }

    public async Task<bool> WaitForCancel(string started, CancellationToken token)
    {
        witness.Open(started);
        try
        {
            await Task.Delay(Timeout.Infinite, token);
        }
        catch (OperationCanceledException)
        {
            witness.Open(started + " cancelled");
        }

        return token.IsCancellationRequested;
    }

    public Task DeactivateNow()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public Task Never() => new TaskCompletionSource().Task;

    public Task<ICallGrain> Self() => Task.FromResult<ICallGrain>(this.AsReference<ICallGrain>());

    public async Task<string> CallBack(ICallGrain grain) => await grain.Key();
}
