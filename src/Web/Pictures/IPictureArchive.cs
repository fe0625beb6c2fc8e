namespace Dukaan.Web.Pictures;

/// <summary>A store of pictures that can be listed: what copying from one store to another and cleaning up need.</summary>
public interface IPictureArchive : IPictureStore
{
    /// <summary>The ids of the stores that have pictures, in no particular order.</summary>
    IAsyncEnumerable<string> Stores(CancellationToken cancellation);

    /// <summary>The complete pictures of a store, in no particular order.</summary>
    IAsyncEnumerable<string> Pictures(string storeId, CancellationToken cancellation);

    /// <summary>The store's pictures that were found unused, and when first.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> Unused(string storeId, CancellationToken cancellation);

    /// <summary>Notes that a picture was found unused. One that is noted already keeps its time.</summary>
    Task MarkUnused(string storeId, string pictureId, CancellationToken cancellation);

    /// <summary>Takes that back.</summary>
    Task MarkUsed(string storeId, string pictureId, CancellationToken cancellation);

    /// <summary>Deletes a picture if it is still noted as unused. False: a document has just named it, and it stays.</summary>
    Task<bool> DeleteUnused(string storeId, string pictureId, CancellationToken cancellation);
}
