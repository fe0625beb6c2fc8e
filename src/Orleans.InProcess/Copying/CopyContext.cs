namespace Orleans.InProcess;

/// <summary>What one copy has copied so far: an object met twice stays one object, and a cycle ends.</summary>
internal sealed class CopyContext
{
    [ThreadStatic]
    private static CopyContext? _spare;

    private readonly List<(object Original, object Copy)> _few = [];
    private Dictionary<object, object>? _many;

    public static CopyContext Take()
    {
        var context = _spare ?? new CopyContext();
        _spare = null;
        return context;
    }

    public void Return()
    {
        _few.Clear();
        _many = null;
        _spare = this;
    }

    public void Record(object original, object copy)
    {
        if (_many is not null)
        {
            _many[original] = copy;
            return;
        }

        _few.Add((original, copy));
        if (_few.Count > 16)
        {
            _many = new(ReferenceEqualityComparer.Instance);
            foreach (var (before, after) in _few)
            {
                _many[before] = after;
            }
        }
    }

    public object? Find(object original)
    {
        if (_many is not null)
        {
            return _many.GetValueOrDefault(original);
        }

        foreach (var (before, after) in _few)
        {
            if (ReferenceEquals(before, original))
            {
                return after;
            }
        }

        return null;
    }
}
