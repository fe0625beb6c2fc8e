namespace Dukaan.Web.Pictures;

/// <summary>Copies pictures from one store to another. What is there is not copied again, so it may be repeated and interrupted.</summary>
internal static class PictureCopying
{
    /// <summary>Pictures that are copied at once.</summary>
    private const int AtOnce = 8;

    /// <summary>Returns how many were copied, how many were there, and how many bytes were read.</summary>
    /// <exception cref="IOException">A store cannot be read or written; what was copied stays.</exception>
    public static async Task<(int Copied, int There, long Bytes)> Copy(
        IPictureArchive from,
        IPictureArchive to,
        CancellationToken cancellation
    )
    {
        var (copied, there, bytes) = (0, 0, 0L);
        await foreach (var storeId in from.Stores(cancellation))
        {
            var known = await to.Pictures(storeId, cancellation).ToHashSetAsync(StringComparer.Ordinal, cancellation);
            await Parallel.ForEachAsync(
                from.Pictures(storeId, cancellation),
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (pictureId, stop) =>
                {
                    if (known.Contains(pictureId))
                    {
                        Interlocked.Increment(ref there);
                        return;
                    }

                    var renditions = await Read(from, storeId, pictureId, stop);
                    await to.Keep(storeId, pictureId, renditions, stop);
                    Interlocked.Increment(ref copied);
                    Interlocked.Add(ref bytes, renditions.Sum(each => (long)each.Bytes.Length));
                }
            );
        }

        return (copied, there, bytes);
    }

    private static async Task<List<PictureRendition>> Read(
        IPictureArchive from,
        string storeId,
        string pictureId,
        CancellationToken cancellation
    )
    {
        var renditions = new List<PictureRendition>();
        foreach (var name in PictureName.All(storeId, pictureId))
        {
            await using var file = await from.Open(name, cancellation)
                ?? throw new IOException($"The picture {storeId}/{pictureId} has no {name.File}.");
            using var whole = new MemoryStream();
            await file.CopyToAsync(whole, cancellation);
            renditions.Add(new PictureRendition(name.Width, name.Format, whole.ToArray()));
        }

        return renditions;
    }
}
