using Orleans;
using Orleans.Runtime;

namespace Dukaan.Silo.Postgres;

/// <summary>
/// The database cannot take this now: too much is waiting, it cannot be reached, or it did not answer. The web tier answers 503.
/// </summary>
[GenerateSerializer, Alias("storage-unavailable")]
public sealed class StorageUnavailableException : OrleansException
{
    public StorageUnavailableException(string message, bool nothingSaved, Exception? inner = null)
        : base(message, inner!) => NothingSaved = nothingSaved;

    /// <summary>True: nothing was saved for certain. False: it may have been saved; reading decides.</summary>
    [Id(0)]
    public bool NothingSaved { get; init; }
}
