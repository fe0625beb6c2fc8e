namespace Dukaan.Web.Work;

/// <summary>
/// A place in a <see cref="FairQueue"/>, or why there is none. Disposing it gives the place back; that of a refusal does nothing.
/// </summary>
internal readonly record struct QueueEntry(IDisposable? Place, QueueRejection? Error) : IDisposable
{
    public void Dispose() => Place?.Dispose();
}
