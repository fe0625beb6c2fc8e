namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>
/// The orders that are paid and not delivered, the oldest first: a queue in memory over what the shops' order books have. After a restart
/// it is filled from them.
/// </summary>
internal sealed class OpenPackages
{
    private readonly LinkedList<PlacedPart> _oldestFirst = [];
    private readonly Lock _lock = new();

    public void Add(IEnumerable<PlacedPart> parts)
    {
        lock (_lock)
        {
            foreach (var part in parts)
            {
                _oldestFirst.AddLast(part);
            }
        }
    }

    /// <summary>Takes the oldest order of each of the sellers who wait longest. Nobody else delivers them meanwhile.</summary>
    public IReadOnlyList<PlacedPart> Take(int sellers)
    {
        List<PlacedPart> taken = [];
        lock (_lock)
        {
            for (var node = _oldestFirst.First; node is not null && taken.Count < sellers; )
            {
                var next = node.Next;
                if (!taken.Exists(part => part.Seller == node.Value.Seller))
                {
                    taken.Add(node.Value);
                    _oldestFirst.Remove(node);
                }

                node = next;
            }
        }

        return taken;
    }

    /// <summary>Puts one back that could not be delivered.</summary>
    public void Return(PlacedPart part)
    {
        lock (_lock)
        {
            _oldestFirst.AddFirst(part);
        }
    }
}
