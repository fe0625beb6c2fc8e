using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Connections;

namespace Dukaan.Web.Overload;

/// <summary>
/// The bytes of a connection's client, without the requests that <see cref="LoadShedder"/> refused. The server reads the other requests
/// from it.
/// </summary>
internal sealed class LoadShedderReader(LoadShedder shedder, ConnectionContext connection) : PipeReader
{
    /// <summary>How long a client may leave its refusals unread.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly PipeReader _input = connection.Transport.Input;
    private readonly PipeWriter _output = connection.Transport.Output;

    /// <summary>
    /// Whether the next byte is the first of a request. Once bytes were passed on, only the server knows where the request ends, so it
    /// calls <see cref="Rearm"/>.
    /// </summary>
    private volatile bool _isBetween = true;

    private volatile bool _isJudged;

    /// <summary>Says that the request in progress has no body, so that the server's next read begins with the next request.</summary>
    public void Rearm() => _isBetween = true;

    /// <summary>Whether the request in progress was admitted by its first bytes.</summary>
    public bool IsJudged => _isJudged;

    /// <inheritdoc cref="IsJudged"/>
    /// <remarks>Clears the flag.</remarks>
    public bool TakeJudged()
    {
        var judged = _isJudged;
        _isJudged = false;
        return judged;
    }

    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        _isBetween ? ReadWhatGoesOn(cancellationToken) : _input.ReadAsync(cancellationToken);

    public override bool TryRead(out ReadResult result)
    {
        _isBetween = false;
        return _input.TryRead(out result);
    }

    public override void AdvanceTo(SequencePosition consumed) => _input.AdvanceTo(consumed);

    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined) => _input.AdvanceTo(consumed, examined);

    public override void CancelPendingRead() => _input.CancelPendingRead();

    public override void Complete(Exception? exception = null) => _input.Complete(exception);

    public override ValueTask CompleteAsync(Exception? exception = null) => _input.CompleteAsync(exception);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ReadResult> ReadWhatGoesOn(CancellationToken cancellationToken)
    {
        while (true)
        {
            var (read, judged) = (await _input.ReadAsync(cancellationToken), false);
            if (
                !shedder.IsClosed
                || read.IsCanceled
                || read.IsCompleted
                || !read.Buffer.IsSingleSegment
                || shedder.Refuse(read.Buffer.FirstSpan, out judged) is not { } answer
            )
            {
                (_isBetween, _isJudged) = (false, judged);
                return read;
            }

            _input.AdvanceTo(read.Buffer.End);
            await Write(answer.Whole);
        }
    }

    private async ValueTask Write(ReadOnlyMemory<byte> answer)
    {
        var write = _output.WriteAsync(answer);
        if (write.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await write.AsTask().WaitAsync(Timeout);
        }
        catch (TimeoutException)
        {
            connection.Abort(new ConnectionAbortedException("The client asks and does not read the answers."));
        }
    }
}
