using System.Threading.Channels;
using Dukaan.Silo.Outbox;

namespace Dukaan.Silo.Postgres;

/// <summary>Tells who works on it that something was committed. Many signals while they are busy are one.</summary>
internal class Signal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Raise() => _raised.Writer.TryWrite(true);

    /// <summary>Returns when it was raised since the last time, or when the time is up.</summary>
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
