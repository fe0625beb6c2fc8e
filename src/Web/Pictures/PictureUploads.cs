using System.Buffers;

namespace Dukaan.Web.Pictures;

/// <summary>The way in for every picture a seller sends: bounded, checked, rendered, kept.</summary>
public sealed partial class PictureUploads(IPictureStore store, PictureGate gate, TimeProvider time, ILogger<PictureUploads> log)
{
    private const int Chunk = 64 * 1024;

    /// <summary>
    /// Takes an upload. Once it answers with an id, the picture is safe on disk and is served. The same bytes again for the same store
    /// give the same id without being decoded again.
    /// </summary>
    /// <param name="storeId">The store it belongs to; the caller has checked that the seller may change it.</param>
    /// <param name="upload">Read to its end, or to one byte past the limit.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task<PictureUpload> Add(string storeId, Stream upload, CancellationToken cancellation)
    {
        if (!PictureProcessor.IsAvailable)
            return Refuse(PictureRefusal.Unavailable);
        using var place = gate.TryEnter();
        if (place is null)
            return Refuse(PictureRefusal.Busy);

        var (bytes, refusal) = await Read(upload, cancellation);
        if (refusal is not null)
            return Refuse(refusal.Value);

        var id = PictureId.Of(storeId, bytes.Span);
        if (await store.Contains(storeId, id, cancellation))
            return PictureUpload.Stored(id);

        using var turn = await gate.WaitForTurn(cancellation);
        if (turn is null)
            return Refuse(PictureRefusal.Busy);

        var processed = await PictureProcessor.OnOwnThread(() => PictureProcessor.Process(bytes), cancellation);
        if (processed.Refusal is { } refused)
            return Refuse(refused, processed.Detail);

        await store.Keep(storeId, id, processed.Renditions, cancellation);
        return PictureUpload.Stored(id);
    }

    private async Task<(ReadOnlyMemory<byte> Bytes, PictureRefusal? Refusal)> Read(Stream upload, CancellationToken cancellation)
    {
        if (upload.CanSeek && upload.Length - upload.Position > PictureLimits.MaxBytes)
            return (default, PictureRefusal.TooLarge);

        using var deadline = new CancellationTokenSource(PictureLimits.MaxUploadTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        var buffer = new ArrayBufferWriter<byte>(4 * Chunk);
        try
        {
            while (await upload.ReadAsync(buffer.GetMemory(Chunk)[..Chunk], either.Token) is var read and > 0)
            {
                buffer.Advance(read);
                if (buffer.WrittenCount > PictureLimits.MaxBytes)
                    return (default, PictureRefusal.TooLarge);
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return (default, PictureRefusal.TooSlow);
        }

        return buffer.WrittenCount == 0 ? (default, PictureRefusal.Missing) : (buffer.WrittenMemory, null);
    }

    private PictureUpload Refuse(PictureRefusal refusal, string? detail = null)
    {
        LogRefused(refusal, detail ?? "");
        return PictureUpload.Refused(refusal);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An uploaded picture was refused: {Refusal} {Detail}")]
    private partial void LogRefused(PictureRefusal refusal, string detail);
}
