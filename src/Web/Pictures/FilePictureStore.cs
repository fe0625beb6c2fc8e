using Dukaan.Values;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Pictures as files, <c>{root}/{storeId}/{pictureId}/{width}.{webp|jpg}</c>. A picture's folder is filled and flushed under
/// <c>{root}/.incoming</c> and then renamed: if the folder exists, all its files do.
/// </summary>
public sealed class FilePictureStore : IPictureStore
{
    private readonly string _root;
    private readonly string _incoming;

    /// <summary>The longest time to write a picture.</summary>
    private static readonly TimeSpan Writing = TimeSpan.FromHours(1);

    /// <param name="root">Created if missing; other processes may share it. Incomplete pictures that a crash left more than an hour ago are
    /// deleted.</param>
    public FilePictureStore(string root)
    {
        _root = Path.GetFullPath(root);
        _incoming = Path.Combine(_root, ".incoming");
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

    public Task<bool> Contains(string storeId, string pictureId, CancellationToken cancellation) =>
        Task.FromResult(FolderOf(storeId, pictureId) is { } folder && Directory.Exists(folder));

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
                    Path.Combine(temporary, FileName(rendition.Width, rendition.Format)),
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

    public Stream? Open(string storeId, string pictureId, int width, PictureFormat format)
    {
        if (FolderOf(storeId, pictureId) is not { } folder || !PictureRendition.Widths.Contains(width))
        {
            return null;
        }

        try
        {
            return new FileStream(
                Path.Combine(folder, FileName(width, format)),
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

    private static string FileName(int width, PictureFormat format) => PictureUrls.FileName(width, format);
}
