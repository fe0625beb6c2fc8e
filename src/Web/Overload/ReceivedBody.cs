using System.Diagnostics;
using Dukaan.Web.Http;

namespace Dukaan.Web.Overload;

/// <summary>
/// A request's body as it arrives. While its client still has to send a part, the request gives its slot to others (<see
/// cref="RequestSlot.Wait"/>); received bytes are counted for its address.
/// </summary>
internal sealed class ReceivedBody(Stream body, RequestSlot place, PendingBodies waits, AddressShare bytes, int address, long announced)
    : Stream
{
    public static readonly Problem TooMuch = new(
        StatusCodes.Status429TooManyRequests,
        "too-many-requests",
        "Too much is being sent from your address at once. Wait a little and try again."
    )
    {
        RetryAfter = TimeSpan.FromSeconds(5),
    };

    private static readonly Problem TooSlow = Problem.Unavailable(
        "busy",
        "What you sent came too slowly while others waited. Try again in a moment.",
        TimeSpan.FromSeconds(BusyAnswer.LongestWait)
    );

    private readonly long _from = Stopwatch.GetTimestamp();
    private readonly CancellationTokenSource _end = new();
    private long _received;
    private long _held = announced;

    /// <summary>The number of received bytes.</summary>
    public long Received => Volatile.Read(ref _received);

    /// <summary>The time since the request arrived.</summary>
    public TimeSpan Waited => Stopwatch.GetElapsedTime(_from);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Ends it because others need its slot: its reader gets <see cref="ErrorException"/>.</summary>
    public void Cancel() => _ = _end.CancelAsync();

    /// <summary>The request has ended.</summary>
    public void Forget()
    {
        waits.End(this);
        bytes.Give(address, _held);
        _held = 0;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var linked = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, _end.Token)
            : null;
        var read = body.ReadAsync(buffer, linked?.Token ?? _end.Token);
        if (!read.IsCompletedSuccessfully)
        {
            return Wait(read, linked, cancellationToken);
        }

        linked?.Dispose();
        return ValueTask.FromResult(Count(read.Result));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Count(body.Read(buffer, offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _end.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> Wait(ValueTask<int> read, CancellationTokenSource? linked, CancellationToken asked)
    {
        place.Wait();
        try
        {
            // A pending read must end before the next one can begin.
            if (!waits.TryBegin(this))
            {
                await _end.CancelAsync();
            }

            return Count(await read);
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested && !asked.IsCancellationRequested)
        {
            throw new ErrorException(TooSlow);
        }
        finally
        {
            waits.End(this);
            place.GoOn();
            linked?.Dispose();
        }
    }

    private int Count(int read)
    {
        var received = Interlocked.Add(ref _received, read);
        if (received > _held)
        {
            var more = received - _held;
            if (!bytes.TryTake(address, more))
            {
                throw new ErrorException(TooMuch);
            }

            _held += more;
        }

        return read;
    }
}
