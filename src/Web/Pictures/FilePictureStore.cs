using System.Runtime.CompilerServices;
using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Pictures as files, <c>{root}/{storeId}/{pictureId}/{width}.{webp|jpg}</c>. A picture's folder is filled and flushed under
/// <c>{root}/.incoming</c> and then renamed: if the folder exists, all its files do. <c>{root}/.unused/{storeId}/{pictureId}</c> is an
/// empty file as old as the note that the picture is unused. Folders whose name begins with a dot are in no backup.
/// </summary>
public sealed class FilePictureStore : IPictureArchive
{
    private readonly string _root;
    private readonly string _incoming;
    private readonly string _unused;

    /// <summary>The longest time to write a picture.</summary>
    private static readonly TimeSpan Writing = TimeSpan.FromHours(1);

    /// <param name="root">Created if missing; other processes may share it. Incomplete pictures that a crash left more than an hour ago are
    /// deleted.</param>
    public FilePictureStore(string root)
    {
        _root = Path.GetFullPath(root);
        _incoming = Path.Combine(_root, ".incoming");
        _unused = Path.Combine(_root, ".unused");
        foreach (
            var left in Directory
                .CreateDirectory(_incoming)
                .EnumerateDirectories()
                .Where(each => each.LastWriteTimeUtc < DateTime.UtcNow - Writing)
        )
        {
            left.Delete(recursive: true);
        }

        DurableFiles.FlushFolder(_root);
    }

    public Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation)
    {
        if (FolderOf(storeId, pictureId) is not { } folder)
        {
            return Task.FromResult(false);
        }

        // In this order: DeleteUnused takes the folder away before the note, so either it finds no note, or this finds no folder.
        DeleteNote(storeId, pictureId);
        return Task.FromResult(Directory.Exists(folder));
    }

    public async Task Keep(string storeId, string pictureId, IReadOnlyList<PictureRendition> renditions, CancellationToken cancellation)
    {
        var final = FolderOf(storeId, pictureId) ?? throw new ArgumentException("Not a store's and a picture's id.");
        if (Directory.Exists(final))
        {
            return;
        }

        var temporary = Path.Combine(_incoming, Guid.NewGuid().ToString("n"));
        Directory.CreateDirectory(temporary);
        try
        {
            foreach (var rendition in renditions)
            {
                await DurableFiles.WriteNew(
                    Path.Combine(temporary, PictureUrls.FileName(rendition.Width, rendition.Format)),
                    rendition.Bytes,
                    cancellation
                );
            }

            DurableFiles.FlushFolder(temporary);
            MoveIntoPlace(temporary, final);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    public Task<Stream?> Open(PictureName name, CancellationToken cancellation) => Task.FromResult<Stream?>(Open(name));

    public async IAsyncEnumerable<string> Stores([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var folder in new DirectoryInfo(_root).EnumerateDirectories().Where(each => Ids.IsId(each.Name)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return folder.Name;
        }

        await Task.CompletedTask;
    }

    public async IAsyncEnumerable<string> Pictures(string storeId, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var folder = new DirectoryInfo(Path.Combine(_root, storeId));
        foreach (var picture in folder.Exists ? folder.EnumerateDirectories().Where(each => Ids.IsId(each.Name)) : [])
        {
            cancellation.ThrowIfCancellationRequested();
            yield return picture.Name;
        }

        await Task.CompletedTask;
    }

    public Task<IReadOnlyDictionary<string, DateTimeOffset>> Unused(string storeId, CancellationToken cancellation)
    {
        var folder = new DirectoryInfo(Path.Combine(_unused, storeId));
        return Task.FromResult<IReadOnlyDictionary<string, DateTimeOffset>>(
            folder.Exists
                ? folder.EnumerateFiles().ToDictionary(note => note.Name, note => new DateTimeOffset(note.LastWriteTimeUtc))
                : new Dictionary<string, DateTimeOffset>()
        );
    }

    public Task MarkUnused(string storeId, string pictureId, CancellationToken cancellation)
    {
        var note = NoteOf(storeId, pictureId);
        Directory.CreateDirectory(Path.GetDirectoryName(note)!);
        using var file = new FileStream(note, FileMode.OpenOrCreate); // one that exists keeps its time
        return Task.CompletedTask;
    }

    public Task MarkUsed(string storeId, string pictureId, CancellationToken cancellation)
    {
        DeleteNote(storeId, pictureId);
        return Task.CompletedTask;
    }

    public Task<bool> DeleteUnused(string storeId, string pictureId, CancellationToken cancellation)
    {
        var away = Path.Combine(_incoming, Guid.NewGuid().ToString("n"));
        if (FolderOf(storeId, pictureId) is not { } folder || !File.Exists(NoteOf(storeId, pictureId)) || !Directory.Exists(folder))
        {
            return Task.FromResult(false);
        }

        Directory.Move(folder, away); // at once, so that nobody finds a part of it
        var isUnused = DeleteNote(storeId, pictureId);
        if (!isUnused)
        {
            MoveIntoPlace(away, folder);
        }

        if (Directory.Exists(away))
        {
            Directory.Delete(away, recursive: true);
        }

        return Task.FromResult(isUnused);
    }

    private FileStream? Open(PictureName name)
    {
        if (FolderOf(name.StoreId, name.PictureId) is not { } folder || !PictureRendition.Widths.Contains(name.Width))
        {
            return null;
        }

        try
        {
            return new FileStream(
                Path.Combine(folder, name.File),
                new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan }
            );
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void MoveIntoPlace(string temporary, string final)
    {
        var store = Path.GetDirectoryName(final)!;
        if (!Directory.Exists(store))
        {
            Directory.CreateDirectory(store);
            DurableFiles.FlushFolder(_root);
        }

        try
        {
            Directory.Move(temporary, final);
        }
        catch (IOException) when (Directory.Exists(final))
        {
            // The same upload arrived twice at the same moment; the other one's files are identical.
        }

        DurableFiles.FlushFolder(store);
    }

    /// <summary>The picture's folder, or null if these are not two ids: nothing else reaches the file system.</summary>
    private string? FolderOf(string storeId, string pictureId) =>
        Ids.IsId(storeId) && Ids.IsId(pictureId) ? Path.Combine(_root, storeId, pictureId) : null;

    /// <summary>Whether there was one.</summary>
    private bool DeleteNote(string storeId, string pictureId)
    {
        try
        {
            // File.Delete does not tell; of two who move a file, one fails.
            var away = Path.Combine(_incoming, $"{Guid.NewGuid():n}.note");
            File.Move(NoteOf(storeId, pictureId), away);
            File.Delete(away);
            return true;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private string NoteOf(string storeId, string pictureId) => Path.Combine(_unused, storeId, pictureId);
}
