using Dukaan.Web.Work;

namespace Dukaan.Web.Pictures;

/// <summary>Takes all uploads of pictures: limits, checks, renders and stores them.</summary>
internal sealed partial class PictureUploads(
    IPictureStore store,
    PictureGate gate,
    PictureQuota quota,
    PictureWorkers workers,
    TemporaryFiles files,
    TimeProvider time,
    ILogger<PictureUploads> log
)
{
    private const int Chunk = 64 * 1024;
    private readonly PictureGate _ofShoppers = PictureGate.ForShoppers(time);

    /// <summary>
    /// Takes an upload. When it returns an id, the picture is durable and served. The same bytes again for the same store return the same
    /// id without being decoded again.
    /// </summary>
    /// <param name="sender">The store, or a shopper of it; the caller has checked that they may do it.</param>
    /// <param name="upload">Read to its end, or to one byte past the limit.</param>
    /// <param name="cancellation">The request's.</param>
    public async Task<PictureUpload> Add(PictureSender sender, Stream upload, CancellationToken cancellation)
    {
        try
        {
            return await AddTo(sender, upload, cancellation);
        }
        catch (PicturesAwayException e)
        {
            return Refuse(PictureError.Busy, e.Message);
        }
    }

    private async Task<PictureUpload> AddTo(PictureSender sender, Stream upload, CancellationToken cancellation)
    {
        if (!PictureProcessor.IsAvailable)
        {
            return Refuse(PictureError.Unavailable);
        }

        if (upload.CanSeek)
        {
            return await Take(sender, upload, cancellation);
        }

        using var arrival = GateOf(sender).Arrive(sender.StoreId);
        if (arrival.Error is { } crowd)
        {
            return Refuse(Busy(crowd));
        }

        await using var file = files.New();
        return await Receive(upload, file, cancellation) is { } error ? Refuse(error) : await Take(sender, file, cancellation);
    }

    /// <summary>Takes an upload that has been received.</summary>
    private async Task<PictureUpload> Take(PictureSender sender, Stream file, CancellationToken cancellation)
    {
        if (file.Length is 0 or > PictureLimits.MaxBytes)
        {
            return Refuse(file.Length == 0 ? PictureError.Missing : PictureError.TooLarge);
        }

        file.Position = 0;
        var start = new byte[PictureKind.MaxSignature];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        if (PictureKind.Of(start.AsSpan(0, read)) is null)
        {
            return Refuse(PictureError.NotAPicture);
        }

        file.Position = 0;
        var storeId = sender.StoreId;
        var id = await PictureId.Of(storeId, file, cancellation);
        if (await store.Contains(storeId, id, cancellation))
        {
            return PictureUpload.Stored(id);
        }

        if (!quota.Allows(sender, file.Length))
        {
            return Refuse(PictureError.DayFull);
        }

        using var turn = await GateOf(sender).WaitForTurn(sender.StoreId, cancellation);
        if (turn.Error is { } crowd)
        {
            return Refuse(Busy(crowd));
        }

        var rendered = await workers.Render(file, cancellation);
        if (rendered.Error is { } refused)
        {
            return Refuse(refused, rendered.Detail);
        }

        await store.Keep(storeId, id, rendered.Renditions, cancellation);
        quota.Count(sender, file.Length);
        return PictureUpload.Stored(id);
    }

    private async Task<PictureError?> Receive(Stream upload, FileStream file, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(PictureLimits.MaxUploadTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        var buffer = new byte[Chunk];
        try
        {
            while (await upload.ReadAsync(buffer, either.Token) is var read and > 0)
            {
                if (file.Position + read > PictureLimits.MaxBytes)
                {
                    return PictureError.TooLarge;
                }

                await file.WriteAsync(buffer.AsMemory(0, read), either.Token);
            }

            return null;
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return PictureError.TooSlow;
        }
    }

    private PictureGate GateOf(PictureSender sender) => sender.IsShopper ? _ofShoppers : gate;

    private static PictureError Busy(QueueRejection error) => error is QueueRejection.ShopBusy ? PictureError.TooMany : PictureError.Busy;

    private PictureUpload Refuse(PictureError error, string? detail = null)
    {
        LogRefused(error, detail ?? "");
        return PictureUpload.Refused(error);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "An uploaded picture was refused: {Error} {Detail}")]
    private partial void LogRefused(PictureError error, string detail);
}
