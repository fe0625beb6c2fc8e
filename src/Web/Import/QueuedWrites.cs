namespace Dukaan.Web.Import;

/// <summary>
/// Takes writes into memory and passes them on asynchronously: the framework's archives end each entry with a few synchronous writes, which
/// a response does not allow.
/// </summary>
/// <param name="output">Gets everything in order; it stays open.</param>
internal sealed class QueuedWrites(Stream output) : Stream
{
    private const int Enough = 64 * 1024;

    private readonly MemoryStream _queued = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => _queued.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _queued.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _queued.Write(buffer.Span);
        if (_queued.Length >= Enough)
        {
            await PassOn(cancellationToken);
        }
    }

    /// <summary>Nothing: what is queued goes out with <see cref="PassOn"/>.</summary>
    public override void Flush() { }

    public override Task FlushAsync(CancellationToken cancellationToken) => PassOn(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Writes what is queued.</summary>
    public async Task PassOn(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_queued.GetBuffer().AsMemory(0, (int)_queued.Length), cancellationToken);
        _queued.SetLength(0);
    }
}
