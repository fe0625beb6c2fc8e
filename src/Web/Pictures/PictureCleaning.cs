namespace Dukaan.Web.Pictures;

/// <summary>
/// Deletes pictures that nothing has used for a time. A picture that no document names is noted; it is deleted by a later run, once the
/// note is old enough and still nothing names it. Whoever names it meanwhile takes the note away.
/// </summary>
/// <param name="archive">Where the pictures are.</param>
/// <param name="used">Those of some pictures that are in use.</param>
/// <param name="kept">How long an unused one is kept: longer than backups are, which may name it.</param>
/// <param name="now">The time.</param>
internal sealed class PictureCleaning(
    IPictureArchive archive,
    Func<IReadOnlyCollection<string>, Task<HashSet<string>>> used,
    TimeSpan kept,
    DateTimeOffset now
)
{
    /// <param name="here">The stores whose home is here; pictures of others are not looked at.</param>
    /// <param name="dry">Changes nothing.</param>
    /// <param name="cancellation">Ends it; what was done stays.</param>
    public async Task<(int Used, int Waiting, int Deleted)> Run(IReadOnlySet<string> here, bool dry, CancellationToken cancellation)
    {
        var pictures = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        await foreach (var storeId in archive.Stores(cancellation))
        {
            if (here.Contains(storeId))
            {
                pictures[storeId] = await archive.Pictures(storeId, cancellation).ToListAsync(cancellation);
            }
        }

        // Read after the list: what is uploaded meanwhile is in none of both.
        var inUse = await used([.. pictures.Values.SelectMany(each => each)]);
        var (count, waiting, deleted) = (0, 0, 0);
        foreach (var (storeId, ids) in pictures)
        {
            var notes = await archive.Unused(storeId, cancellation);
            foreach (var id in ids)
            {
                var note = notes.TryGetValue(id, out var since) ? since : (DateTimeOffset?)null;
                if (inUse.Contains(id))
                {
                    count++;
                    if (note is not null && !dry)
                    {
                        await archive.MarkUsed(storeId, id, cancellation);
                    }
                }
                else if (note is { } noted && now - noted > kept && (dry || await archive.DeleteUnused(storeId, id, cancellation)))
                {
                    deleted++;
                }
                else
                {
                    waiting++;
                    if (note is null && !dry)
                    {
                        await archive.MarkUnused(storeId, id, cancellation);
                    }
                }
            }
        }

        return (count, waiting, deleted);
    }
}
