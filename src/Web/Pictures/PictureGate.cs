namespace Dukaan.Web.Pictures;

/// <summary>
/// Bounds what uploads take from the machine: at most <see cref="PictureLimits.MaxAdmitted"/> in memory, all cores but one decoding,
/// and nobody waits longer than <see cref="PictureLimits.MaxWait"/>. Who does not fit is told so at once (P9).
/// </summary>
/// <param name="admitted">Uploads in memory at once.</param>
/// <param name="working">Pictures decoded at once.</param>
/// <param name="wait">Longest wait for a turn to decode.</param>
public sealed class PictureGate(int admitted, int working, TimeSpan wait) : IDisposable
{
    private readonly SemaphoreSlim _admission = new(admitted, admitted);
    private readonly SemaphoreSlim _work = new(working, working);

    /// <summary>The gate for this machine.</summary>
    public static PictureGate ForThisMachine() =>
        new(PictureLimits.MaxAdmitted, Math.Max(1, Environment.ProcessorCount - 1), PictureLimits.MaxWait);

    /// <summary>A place for an upload, or null when there is none. Dispose to leave.</summary>
    public IDisposable? TryEnter() => _admission.Wait(0) ? new Place(_admission) : null;

    /// <summary>A turn to decode, or null when none came in time. Dispose to end it.</summary>
    public async Task<IDisposable?> WaitForTurn(CancellationToken cancellation) =>
        await _work.WaitAsync(wait, cancellation) ? new Place(_work) : null;

    public void Dispose()
    {
        _admission.Dispose();
        _work.Dispose();
    }

    private sealed class Place(SemaphoreSlim semaphore) : IDisposable
    {
        private SemaphoreSlim? _semaphore = semaphore;

        public void Dispose() => Interlocked.Exchange(ref _semaphore, null)?.Release();
    }
}
