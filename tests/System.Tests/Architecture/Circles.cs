namespace Dukaan.System.Tests.Architecture;

/// <summary>Finds the circles of a directed graph: its strongly connected components of more than one node (Tarjan 1972).</summary>
internal sealed class Circles
{
    private readonly Func<string, IEnumerable<string>> _needs;
    private readonly Dictionary<string, int> _seen = [];
    private readonly Stack<string> _path = [];
    private readonly HashSet<string> _onPath = [];
    private readonly List<IReadOnlyList<string>> _found = [];

    private Circles(Func<string, IEnumerable<string>> needs) => _needs = needs;

    /// <summary>The circles, each as its nodes in alphabetical order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> In<T>(Dictionary<string, Dictionary<string, T>> needs)
    {
        var search = new Circles(node => needs.TryGetValue(node, out var targets) ? targets.Keys : []);
        foreach (var node in needs.Keys)
        {
            if (!search._seen.ContainsKey(node))
            {
                search.Visit(node);
            }
        }

        return search._found;
    }

    private int Visit(string node)
    {
        var index = _seen.Count;
        var low = index;
        _seen[node] = index;
        _path.Push(node);
        _onPath.Add(node);
        foreach (var next in _needs(node))
        {
            if (!_seen.TryGetValue(next, out var known))
            {
                low = Math.Min(low, Visit(next));
            }
            else if (_onPath.Contains(next))
            {
                low = Math.Min(low, known);
            }
        }

        if (low == index)
        {
            Close(node);
        }

        return low;
    }

    private void Close(string node)
    {
        var circle = new List<string>();
        string last;
        do
        {
            last = _path.Pop();
            _onPath.Remove(last);
            circle.Add(last);
        } while (last != node);

        if (circle.Count > 1)
        {
            circle.Sort(StringComparer.Ordinal);
            _found.Add(circle);
        }
    }
}
