namespace Dukaan.Web.Work;

/// <summary>
/// A slot in a <see cref="FairQueue"/>, or why there is none. Disposing it gives the slot back; for a refusal it does nothing.
/// </summary>
internal readonly record struct QueueEntry(IDisposable? Place, QueueRejection? Error) : IDisposable
{
    public void Dispose() => Place?.Dispose();
}
