using System.Collections.Concurrent;

namespace Dukaan.Web.Pictures;

/// <summary>
/// The pictures of a site: new ones go into its durable store. A file is read from this process's folder, from the cache, or is pulled from
/// the object store or its home and kept in the cache: one pull at a time for each file, and a bounded number of all.
/// </summary>
internal sealed partial class SitePictures(
    FilePictureStore files,
    S3PictureStore? store,
    IReadOnlyList<IPictureOrigin> origins,
    Lazy<PictureCache> cache,
    PictureMeter meter,
    TimeProvider time,
    ILogger<SitePictures> log
) : IPictureStore, IDisposable
{
    /// <summary>The most files that are pulled at once, and the most that wait for that.</summary>
    private const int Pulling = 32;

    private const int Waiting = 512;

    /// <summary>How long a missing file is not looked for again, and how many such are remembered. It may arrive later.</summary>
    private static readonly TimeSpan Missing = TimeSpan.FromSeconds(5);

    private const int MaxMissing = 10_000;

    private readonly ConcurrentDictionary<(PictureName Name, int Origins), Lazy<Task<Pulled?>>> _pulls = new();
    private readonly ConcurrentDictionary<PictureName, long> _missing = new();
    private readonly SemaphoreSlim _slots = new(Pulling);
    private int _waiting;

    public async Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation) =>
        (store is not null && await store.Contains(storeId, pictureId, cancellation))
        || await files.Contains(storeId, pictureId, cancellation);

    public void Dispose() => _slots.Dispose();

    public Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation) =>
        ((IPictureStore?)store ?? files).Keep(storeId, pictureId, renditions, cancellation);

    public Task<Stream?> Open(PictureName name, CancellationToken cancellation) => Open(name, origins, cancellation);

    /// <summary>The same without asking another region: what a region answers another one.</summary>
    public Task<Stream?> OpenHere(PictureName name, CancellationToken cancellation) =>
        Open(name, [.. origins.Where(origin => origin is not HomeOrigin)], cancellation);

    private async Task<Stream?> Open(PictureName name, IReadOnlyList<IPictureOrigin> asked, CancellationToken cancellation)
    {
        if (await files.Open(name, cancellation) is { } own)
        {
            meter.Served("files");
            return own;
        }

        if (asked.Count > 0 && await cache.Value.Open(name, cancellation) is { } kept)
        {
            meter.Served("cache");
            return kept;
        }

        if (asked.Count == 0 || (_missing.TryGetValue(name, out var since) && time.GetElapsedTime(since) < Missing))
        {
            meter.Served("missing");
            return null;
        }

        try
        {
            // Nobody's request ends a pull for which others wait.
            var pull = _pulls.GetOrAdd((name, asked.Count), _ => new Lazy<Task<Pulled?>>(() => Task.Run(() => Pull(name, asked))));
            var pulled = await pull.Value.WaitAsync(cancellation);
            meter.Served(pulled?.Origin ?? "missing");
            return pulled is null ? null : new MemoryStream(pulled.Bytes, writable: false);
        }
        catch (PicturesAwayException)
        {
            meter.Served("away");
            throw;
        }
    }

    private async Task<Pulled?> Pull(PictureName name, IReadOnlyList<IPictureOrigin> asked)
    {
        if (Interlocked.Increment(ref _waiting) > Waiting)
        {
            Interlocked.Decrement(ref _waiting);
            _pulls.TryRemove((name, asked.Count), out _);
            throw new PicturesAwayException("Too many pictures are pulled at once.");
        }

        await _slots.WaitAsync();
        try
        {
            return await KeptMeanwhile(name) ?? await PullNow(name, asked);
        }
        finally
        {
            _slots.Release();
            Interlocked.Decrement(ref _waiting);
            _pulls.TryRemove((name, asked.Count), out _);
        }
    }

    /// <summary>A pull for others may have ended between the look into the cache and this one.</summary>
    private async Task<Pulled?> KeptMeanwhile(PictureName name)
    {
        await using var kept = await cache.Value.Open(name, CancellationToken.None);
        if (kept is null)
        {
            return null;
        }

        var bytes = new byte[kept.Length];
        await kept.ReadExactlyAsync(bytes);
        return new Pulled(bytes, "cache");
    }

    private async Task<Pulled?> PullNow(PictureName name, IReadOnlyList<IPictureOrigin> asked)
    {
        PicturesAwayException? away = null;
        foreach (var origin in asked)
        {
            try
            {
                if (await origin.Pull(name) is { } pulled)
                {
                    meter.Pulled(origin.Name, pulled.IsVerified ? "kept" : "unverified", pulled.Bytes.Length);
                    if (pulled.IsVerified)
                    {
                        await Cache(name, pulled.Bytes);
                    }

                    return new Pulled(pulled.Bytes, origin.Name);
                }

                meter.Pulled(origin.Name, "missing");
            }
            catch (PicturesAwayException e)
            {
                meter.Pulled(origin.Name, "away");
                LogAway(origin.Name, e.Message);
                away = e;
            }
        }

        if (away is not null)
        {
            throw away;
        }

        if (_missing.Count >= MaxMissing)
        {
            _missing.Clear();
        }

        _missing[name] = time.GetTimestamp();
        return null;
    }

    private async Task Cache(PictureName name, byte[] bytes)
    {
        try
        {
            await cache.Value.Keep(name, bytes, CancellationToken.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogNotKept(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Pictures cannot be pulled from the {Origin}: {Reason}")]
    private partial void LogAway(string origin, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A pulled picture cannot be written to the cache")]
    private partial void LogNotKept(Exception exception);

    private sealed record Pulled(byte[] Bytes, string Origin);
}
