namespace Dukaan.Web.Overload;

/// <summary>All counted connections, to find an idle one at the limit.</summary>
/// <param name="bounds">The shares of addresses.</param>
internal sealed class OpenConnections(AddressBounds bounds)
{
    /// <summary>
    /// The number of random candidates of which the best is closed: looking at all would cost more than serving the new client.
    /// </summary>
    private const int Sample = 64;

    private readonly Lock _gate = new();
    private readonly List<OpenConnection> _all = [];

    public void Add(OpenConnection connection)
    {
        lock (_gate)
        {
            connection.Index = _all.Count;
            _all.Add(connection);
        }
    }

    public void Remove(OpenConnection connection)
    {
        lock (_gate)
        {
            var last = _all[^1];
            _all[connection.Index] = last;
            last.Index = connection.Index;
            _all.RemoveAt(_all.Count - 1);
        }
    }

    /// <summary>
    /// Closes an idle one: the one that is idle longest of the address with the most connections. Those of proxies come last, since they
    /// serve many clients. False: none was found.
    /// </summary>
    public bool CloseIdle() => Find() is { } idle && idle.TryClose();

    private OpenConnection? Find()
    {
        lock (_gate)
        {
            OpenConnection? best = null;
            var looks = Math.Min(_all.Count, Sample);
            for (var i = 0; i < looks; i++)
            {
                var each = _all[looks == _all.Count ? i : Random.Shared.Next(_all.Count)];
                if (each.IsIdle && (best is null || Compare(each, best) > 0))
                {
                    best = each;
                }
            }

            return best;
        }
    }

    private int Compare(OpenConnection one, OpenConnection other)
    {
        var held = bounds.Connections.HeldBy(one.Slot).CompareTo(bounds.Connections.HeldBy(other.Slot));
        return held != 0 ? held : other.IdleSince.CompareTo(one.IdleSince);
    }
}
