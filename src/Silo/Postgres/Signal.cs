using System.Threading.Channels;
using Dukaan.Silo.Outbox;

namespace Dukaan.Silo.Postgres;

/// <summary>Signals a worker that something was committed. Several signals while it works count as one.</summary>
internal class Signal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Returns when it is or was raised since the last call, or when the time is up.</summary>
    public async Task Wait(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        try
        {
            await _raised.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested) { }
    }
}
