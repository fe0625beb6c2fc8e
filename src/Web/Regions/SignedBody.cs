using System.Security.Cryptography;
using Dukaan.Web.Http;

namespace Dukaan.Web.Regions;

/// <summary>
/// A body that another region signed. Its last byte is returned only once the hash of the whole body is right, so that no handler acts on a
/// forged one.
/// </summary>
/// <param name="body">The body as it arrives.</param>
/// <param name="hash">SHA-256 in hex.</param>
/// <param name="other">The problem if it differs.</param>
internal sealed class SignedBody(Stream body, string hash, Problem other) : Stream
{
    private readonly IncrementalHash _read = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _held = new byte[1];
    private bool _holds;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="ErrorException">The hash differs.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_ended || buffer.IsEmpty)
        {
            return 0;
        }

        if (!_holds && !await Hold(cancellationToken))
        {
            return End();
        }

        // Everything that was read is returned except the last byte, which waits for what follows.
        buffer.Span[0] = _held[0];
        if (buffer.Length == 1)
        {
            _holds = await Hold(cancellationToken);
            if (!_holds)
            {
                End();
            }

            return 1;
        }

        var more = await body.ReadAsync(buffer[1..], cancellationToken);
        if (more == 0)
        {
            _holds = false;
            End();
            return 1;
        }

        _read.AppendData(buffer.Span.Slice(1, more));
        _held[0] = buffer.Span[more];
        _holds = true;
        return more;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bodies are read asynchronously.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _read.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<bool> Hold(CancellationToken cancellationToken)
    {
        if (await body.ReadAsync(_held, cancellationToken) == 0)
        {
            return false;
        }

        _read.AppendData(_held);
        return true;
    }

    private int End()
    {
        _ended = true;
        return Convert.ToHexStringLower(_read.GetHashAndReset()) == hash ? 0 : throw new ErrorException(other);
    }
}
