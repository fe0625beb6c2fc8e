using System.Collections.Concurrent;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// Limits the posts in flight to each receiving host, over all shops, so that many shops with one slow receiver are bounded like one shop.
/// Targets of a host at its limit are listed meanwhile, so that their deliveries are not claimed.
/// </summary>
/// <param name="most">How many at once to one host.</param>
internal sealed class HostShares(int most)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _underWay = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _waiting = new(StringComparer.Ordinal);

    /// <summary>Targets of hosts at their limit.</summary>
    public IReadOnlyCollection<string> Full
    {
        get
        {
            lock (_gate)
            {
                return [.. _waiting.Values.SelectMany(targets => targets)];
            }
        }
    }

    /// <summary>Takes a slot of the target's host. False: it is at its limit.</summary>
    public bool TryTake(string host, string target)
    {
        lock (_gate)
        {
            var count = _underWay.GetValueOrDefault(host);
            if (count < most)
            {
                _underWay[host] = count + 1;
                return true;
            }

            if (!_waiting.TryGetValue(host, out var targets))
            {
                _waiting[host] = targets = new HashSet<string>(StringComparer.Ordinal);
            }

            targets.Add(target);
            return false;
        }
    }

    /// <summary>Releases the slot, so that waiting targets of the host are tried.</summary>
    public void Give(string host)
    {
        lock (_gate)
        {
            _waiting.Remove(host);
            if (--_underWay[host] == 0)
            {
                _underWay.Remove(host);
            }
        }
    }
}
