using Dukaan.Messages;
using Dukaan.TestKit;

namespace Dukaan.Web.Tests.Overload;

/// <summary>Takes no message until it is opened, so that requests for one-time codes stay in hand.</summary>
internal sealed class HeldMessages : IMessageSender, IDisposable
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _reached;

    public void Open() => _open.TrySetResult();

    /// <summary>Before its site stops, which waits for who is held.</summary>
    public void Dispose() => Open();

    /// <summary>Returns once so many wait.</summary>
    public Task Reached(int count) =>
        Eventually.Holds(
            () => Volatile.Read(ref _reached) >= count,
            $"{count} requests should wait for the gateway.",
            TimeSpan.FromMinutes(1)
        );

    public Task Send(Message message, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reached);
        return _open.Task;
    }
}
