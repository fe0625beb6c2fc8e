using Microsoft.AspNetCore.Http.Features;

namespace Dukaan.Web.Http;

/// <summary>
/// The body of an upload, up to a limit. A client that sends more gets a response that says so and names the field. A server that simply
/// stops reading cuts the connection, and a client that is still sending never sees why. So the excess is read and discarded, within
/// bounds, or not requested in the first place if the client waits (<c>Expect: 100-continue</c>).
/// </summary>
public sealed class LimitedBodyStream : Stream
{
    /// <summary>The most that is read and discarded; beyond it the connection is closed after the response.</summary>
    private const long MaxDrain = 100_000_000;

    private static readonly TimeSpan DrainTime = TimeSpan.FromSeconds(30);

    private readonly HttpContext _context;
    private readonly Stream _body;
    private readonly long _most;
    private readonly Problem _problem;
    private long _read;

    private LimitedBodyStream(HttpContext context, long most, Problem problem) =>
        (_context, _body, _most, _problem) = (context, context.Request.Body, most, problem);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <summary>Limits a request's body to this many bytes; a longer one ends it with the problem.</summary>
    /// <param name="context">A request whose body was not read yet.</param>
    /// <param name="most">Bytes.</param>
    /// <param name="problem">413 that names the field.</param>
    public static void Allow(HttpContext context, long most, Problem problem)
    {
        if (context.Request.Body is LimitedBodyStream)
        {
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        context.Request.Body = new LimitedBodyStream(context, most, problem);
    }

    /// <exception cref="ErrorException">The body is longer.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_read == 0 && _context.Request.ContentLength > _most)
        {
            throw await Refused(cancellationToken);
        }

        var read = await _body.ReadAsync(buffer, cancellationToken);
        _read += read;
        return _read > _most ? throw await Refused(cancellationToken) : read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task<ErrorException> Refused(CancellationToken cancellation)
    {
        var waits = _read == 0 && _context.Request.Headers.Expect.ToString().Contains("100-continue", StringComparison.OrdinalIgnoreCase);
        if (!waits && _context.Request.ContentLength is not > MaxDrain)
        {
            await Drain(cancellation);
        }

        return new ErrorException(_problem);
    }

    private async Task Drain(CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(DrainTime);
        var buffer = new byte[64 * 1024];
        try
        {
            while (_read < MaxDrain && await _body.ReadAsync(buffer, deadline.Token) is var read and > 0)
            {
                _read += read;
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Too slow to wait for: it gets the response anyway.
        }
    }
}
