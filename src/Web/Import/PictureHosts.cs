using System.Collections.Concurrent;

namespace Dukaan.Web.Import;

/// <summary>The hosts of the pictures of one import. One that lets requests time out in succession is not asked again.</summary>
internal sealed class PictureHosts
{
    private const int MaxTimeouts = 3;

    private readonly ConcurrentDictionary<string, int> _timeouts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the host of this address is not asked any more.</summary>
    public bool IsSlow(Uri address) => _timeouts.GetValueOrDefault(address.Authority) >= MaxTimeouts;

    /// <summary>The host answered, or did not answer in time.</summary>
    public void Note(Uri address, bool timedOut)
    {
        if (timedOut)
        {
            _timeouts.AddOrUpdate(address.Authority, 1, (_, before) => before + 1);
        }
        else
        {
            _timeouts.TryRemove(address.Authority, out _);
        }
    }
}
