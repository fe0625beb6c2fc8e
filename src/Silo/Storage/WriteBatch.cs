namespace Dukaan.Silo.Storage;

/// <summary>The writes of one statement: no grain and no row twice, and within a size limit.</summary>
internal sealed class WriteBatch(StorageOptions options)
{
    private readonly List<PendingWrite> _writes = [];
    private readonly HashSet<(string Kind, string Key)> _grains = [];
    private readonly HashSet<(string Kind, string Key, string Id)> _rows = [];
    private int _length;

    public IReadOnlyList<PendingWrite> Writes => _writes;

    public bool IsFull => _grains.Count >= options.MaxBatch || _length >= options.MaxBatchLength;

    /// <summary>Adds the write. False: it conflicts with one in the batch and must go with a later one.</summary>
    public bool TryAdd(PendingWrite write)
    {
        if (Conflicts(write) || write.Joined.Any(Conflicts))
        {
            return false;
        }

        Note(write);
        foreach (var joined in write.Joined)
        {
            Note(joined);
        }

        _writes.Add(write);
        _length += write.Length;
        return true;
    }

    private bool Conflicts(PendingWrite write)
    {
        if (_grains.Contains((write.Kind, write.Key)))
        {
            return true;
        }

        foreach (var row in write.Rows)
        {
            if (_rows.Contains((row.Kind, row.Key, row.Id)))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(PendingWrite write)
    {
        _grains.Add((write.Kind, write.Key));
        foreach (var row in write.Rows)
        {
            _rows.Add((row.Kind, row.Key, row.Id));
        }
    }

    public void Clear()
    {
        _writes.Clear();
        _grains.Clear();
        _rows.Clear();
        _length = 0;
    }
}
