namespace Dukaan.Silo.Storage;

/// <summary>The writes of one statement: no grain and no row twice, and within a size limit.</summary>
internal sealed class WriteBatch(StorageOptions options)
{
    private readonly List<PendingWrite> _writes = [];
    private readonly HashSet<(string Kind, string Key)> _grains = [];
    private readonly HashSet<(string Kind, string Key, string Id)> _rows = [];
    private int _length;

    public IReadOnlyList<PendingWrite> Writes => _writes;

    public bool IsFull => _writes.Count >= options.MaxBatch || _length >= options.MaxBatchLength;

    /// <summary>Adds the write. False: it conflicts with one in the batch and must go with a later one.</summary>
    public bool TryAdd(PendingWrite write)
    {
        var grain = (write.Kind, write.Key);
        if (_grains.Contains(grain) || write.Rows.Any(row => _rows.Contains((row.Kind, row.Key, row.Id))))
        {
            return false;
        }

        _grains.Add(grain);
        foreach (var row in write.Rows)
        {
            _rows.Add((row.Kind, row.Key, row.Id));
        }

        _writes.Add(write);
        _length += write.Length;
        return true;
    }

    public void Clear()
    {
        _writes.Clear();
        _grains.Clear();
        _rows.Clear();
        _length = 0;
    }
}
