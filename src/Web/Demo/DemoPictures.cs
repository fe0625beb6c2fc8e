using Dukaan.Web.Pictures;

namespace Dukaan.Web.Demo;

/// <summary>Draws the demonstration shops' pictures and stores them like those of any seller.</summary>
public sealed class DemoPictures(IPictureStore store)
{
    /// <summary>Draws the missing pictures. Returns each picture's id; empty if this machine cannot draw.</summary>
    internal async Task<IReadOnlyDictionary<DemoPicture, string>> Draw(
        string storeId,
        IEnumerable<DemoPicture> pictures,
        CancellationToken cancellation
    )
    {
        var ids = new System.Collections.Concurrent.ConcurrentDictionary<DemoPicture, string>();
        if (!PictureProcessor.IsAvailable)
        {
            return ids;
        }

        await Parallel.ForEachAsync(
            pictures.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            async (picture, stop) => ids[picture] = await Draw(storeId, picture, stop)
        );
        return ids;
    }

    private async Task<string> Draw(string storeId, DemoPicture picture, CancellationToken cancellation)
    {
        var svg = picture.Draw();
        var id = PictureId.Of(storeId, svg);
        if (await store.Contains(storeId, id, cancellation))
        {
            return id;
        }

        var renditions = await PictureProcessor.OnOwnThread(() => PictureProcessor.Draw(svg), cancellation);
        await store.Keep(storeId, id, renditions, cancellation);
        return id;
    }
}
