using Dukaan.Carts;
using Dukaan.TestKit;
using Orleans;

namespace Dukaan.Web.Tests.Overload;

/// <summary>Lets no call of a cart pass until it is opened.</summary>
internal sealed class HeldCarts : IIncomingGrainCallFilter, IDisposable
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _reached;

    public void Open() => _open.TrySetResult();

    /// <summary>Before its site stops, which waits for who is held.</summary>
    public void Dispose() => Open();

    /// <summary>Returns once so many wait.</summary>
    public Task Reached(int count) =>
        Eventually.Holds(() => Volatile.Read(ref _reached) >= count, $"{count} requests should wait for a cart.", TimeSpan.FromMinutes(1));

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is ICartGrain)
        {
            Interlocked.Increment(ref _reached);
            await _open.Task;
        }

        await context.Invoke();
    }
}
