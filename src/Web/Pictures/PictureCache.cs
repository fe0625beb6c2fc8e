using System.Security.Cryptography;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Pulled pictures on this process's own disk, up to a number of bytes, least recently used first out. It survives restarts: a file's
/// name ends with the hash of its bytes, which is compared when it is first read by a process, so what a crash or a disk damaged is never
/// served. Thread-safe.
/// </summary>
public sealed class PictureCache : IDisposable
{
    /// <summary>How often at most the time of a file's last use is written to disk, where the next process finds it.</summary>
    private static readonly TimeSpan Noting = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<PictureName, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = []; // the least recently used first
    private readonly long _max;
    private readonly PictureMeter _meter;
    private readonly FileStream _owned;
    private readonly string _folder;
    private readonly Task _loaded;
    private long _bytes;

    /// <param name="root">Where caches are: the first that no other process uses becomes this process's own.</param>
    /// <param name="max">The most bytes.</param>
    /// <param name="meter">Counts what leaves.</param>
    public PictureCache(string root, long max, PictureMeter meter)
    {
        (_max, _meter) = (max, meter);
        (_folder, _owned) = Own(Path.GetFullPath(root));
        _loaded = Task.Run(Load);
    }

    /// <summary>A file from its first byte, seekable; null: it is not here.</summary>
    public async Task<Stream?> Open(PictureName name, CancellationToken cancellation)
    {
        await _loaded.WaitAsync(cancellation);
        if (Use(name) is not { } entry)
        {
            return null;
        }

        try
        {
            if (!entry.IsVerified)
            {
                if (Hash(await File.ReadAllBytesAsync(entry.Path, cancellation)) != entry.Hash)
                {
                    Remove(name, entry, "damaged");
                    return null;
                }

                entry.IsVerified = true;
            }

            return new FileStream(
                entry.Path,
                new FileStreamOptions
                {
                    Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
                    Share = FileShare.Read | FileShare.Delete,
                }
            );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            Remove(name, entry, "damaged");
            return null;
        }
    }

    /// <summary>Keeps a file. Whatever does not fit any more goes.</summary>
    /// <exception cref="IOException">It cannot be written, and is not kept.</exception>
    public async Task Keep(PictureName name, byte[] bytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        await _loaded.WaitAsync(cancellation);
        if (bytes.Length > _max)
        {
            return;
        }

        var entry = new Entry(name, PathOf(name, Hash(bytes)), Hash(bytes), bytes.Length) { IsVerified = true, Noted = DateTime.UtcNow };
        Directory.CreateDirectory(Path.GetDirectoryName(entry.Path)!);
        var temporary = Path.Combine(_folder, $"{Guid.NewGuid():n}.new");
        try
        {
            // Not flushed: what a loss of power damages does not have its hash.
            await File.WriteAllBytesAsync(temporary, bytes, cancellation);
            File.Move(temporary, entry.Path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        lock (_lock)
        {
            Add(entry);
            MakeRoom();
        }
    }

    public void Dispose() => _owned.Dispose();

    private static (string Folder, FileStream Owned) Own(string root)
    {
        for (var i = 0; ; i++)
        {
            var folder = Path.Combine(root, $"{i}");
            Directory.CreateDirectory(folder);
            try
            {
                return (folder, new FileStream(Path.Combine(folder, "owned"), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
            }
            catch (IOException) when (i < 100)
            {
                // another process's
            }
        }
    }

    private void Load()
    {
        var found = new List<(Entry Entry, DateTime Used)>();
        foreach (
            var file in new DirectoryInfo(_folder).EnumerateFiles("*", SearchOption.AllDirectories).Where(each => each.Name != "owned")
        )
        {
            if (
                file.Name.Split('.') is [var storeId, var pictureId, var width, var format, { Length: 64 } hash]
                && PictureName.Parse(storeId, pictureId, $"{width}.{format}") is { } name
            )
            {
                found.Add((new Entry(name, file.FullName, hash, file.Length) { Noted = file.LastWriteTimeUtc }, file.LastWriteTimeUtc));
            }
            else
            {
                file.Delete(); // what a crash left
            }
        }

        lock (_lock)
        {
            foreach (var (entry, _) in found.OrderBy(each => each.Used))
            {
                Add(entry);
            }

            MakeRoom();
        }
    }

    private Entry? Use(PictureName name)
    {
        Entry entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(name, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddLast(node);
            entry = node.Value;
            if (DateTime.UtcNow - entry.Noted < Noting)
            {
                return entry;
            }

            entry.Noted = DateTime.UtcNow;
        }

        try
        {
            File.SetLastWriteTimeUtc(entry.Path, entry.Noted);
        }
        catch (IOException)
        {
            // Only its place after a restart is a little wrong; if the file is gone, whoever opens it finds out.
        }

        return entry;
    }

    /// <summary>Within the lock.</summary>
    private void Add(Entry entry)
    {
        if (_entries.TryGetValue(entry.Name, out var known))
        {
            Forget(known, keepFile: known.Value.Path == entry.Path);
        }

        _entries[entry.Name] = _byUse.AddLast(entry);
        _bytes += entry.Length;
        _meter.Cached(_bytes);
    }

    /// <summary>Within the lock.</summary>
    private void MakeRoom()
    {
        while (_bytes > _max && _byUse.First is { } oldest)
        {
            Forget(oldest, keepFile: false);
            _meter.Removed("room");
        }
    }

    private void Remove(PictureName name, Entry entry, string reason)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(name, out var node) && node.Value == entry)
            {
                Forget(node, keepFile: false);
                _meter.Removed(reason);
            }
        }
    }

    /// <summary>Within the lock.</summary>
    private void Forget(LinkedListNode<Entry> node, bool keepFile)
    {
        _entries.Remove(node.Value.Name);
        _byUse.Remove(node);
        _bytes -= node.Value.Length;
        _meter.Cached(_bytes);
        if (!keepFile && File.Exists(node.Value.Path))
        {
            File.Delete(node.Value.Path); // who is reading it reads on
        }
    }

    private string PathOf(PictureName name, string hash) =>
        Path.Combine(_folder, name.PictureId[^2..], $"{name.StoreId}.{name.PictureId}.{name.File}.{hash}");

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private sealed class Entry(PictureName name, string path, string hash, long length)
    {
        public PictureName Name => name;

        public string Path => path;

        public string Hash => hash;

        public long Length => length;

        public bool IsVerified { get; set; }

        public DateTime Noted { get; set; }
    }
}
