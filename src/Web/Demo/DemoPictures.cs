using Dukaan.Web.Pictures;

namespace Dukaan.Web.Demo;

/// <summary>Draws the demonstration shops' pictures and keeps them as any seller's.</summary>
public sealed class DemoPictures(IPictureStore store, PictureGate gate)
{
    /// <summary>Pictures drawn at once; each still waits for its turn behind sellers' uploads.</summary>
    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Draws what is not there yet. Answers each picture's id; empty where this machine cannot draw.</summary>
    internal async Task<IReadOnlyDictionary<DemoPicture, string>> Draw(string storeId, IEnumerable<DemoPicture> pictures, CancellationToken cancellation)
    {
        var ids = new System.Collections.Concurrent.ConcurrentDictionary<DemoPicture, string>();
        if (!PictureProcessor.IsAvailable)
            return ids;

        await Parallel.ForEachAsync(
            pictures.Distinct(),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (picture, stop) => ids[picture] = await Draw(storeId, picture, stop));
        return ids;
    }

    private async Task<string> Draw(string storeId, DemoPicture picture, CancellationToken cancellation)
    {
        var svg = picture.Draw();
        var id = PictureId.Of(storeId, svg);
        if (await store.Contains(storeId, id, cancellation))
            return id;

        IDisposable? turn;
        while ((turn = await gate.WaitForTurn(cancellation)) is null)
        {
            // Sellers are uploading: they go first.
        }

        IReadOnlyList<PictureRendition> renditions;
        using (turn)
            renditions = await Task.Run(() => PictureProcessor.Draw(svg), cancellation);
        await store.Keep(storeId, id, renditions, cancellation);
        return id;
    }
}
