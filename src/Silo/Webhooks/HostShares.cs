using System.Collections.Concurrent;

namespace Dukaan.Silo.Webhooks;

/// <summary>
/// How many posts are under way to each receiving host, whatever shops they are of, so that many shops of one slow receiver are bounded
/// like one shop. Targets of a host that is full are remembered while it is, so that they are not taken up in vain.
/// </summary>
/// <param name="most">How many at once to one host.</param>
internal sealed class HostShares(int most)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _underWay = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _waiting = new(StringComparer.Ordinal);

    /// <summary>Targets of hosts that are full.</summary>
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

    /// <summary>Takes a place at the target's host; false: it is full.</summary>
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

    /// <summary>Gives the place back, and lets those who wait for the host try.</summary>
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
