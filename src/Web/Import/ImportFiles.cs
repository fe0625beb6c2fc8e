using System.Text.Json;
using Dukaan.Web.Http;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Import;

/// <summary>
/// Uploaded files that are being imported, each with its state, for a day. In a cluster the folder is shared, like that of pictures.
/// </summary>
internal sealed class ImportFiles(DukaanOptions options, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);
    private static readonly TimeSpan Unfinished = TimeSpan.FromHours(1);

    /// <summary>The path of the file.</summary>
    public string PathOf(string storeId, string id) => PathOf(storeId, id, "csv");

    public async Task Keep(string storeId, string id, Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(storeId, id))!);
        await using var file = new FileStream(
            PathOf(storeId, id),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            64 * 1024,
            useAsync: true
        );
        await content.CopyToAsync(file, cancellationToken);
    }

    /// <summary>Deletes a refused file, and its state if it has one.</summary>
    public void Forget(string storeId, string id)
    {
        File.Delete(PathOf(storeId, id));
        File.Delete(PathOf(storeId, id, "json"));
    }

    /// <summary>
    /// Deletes everything older than a day, of every shop; and everything older than an hour that a crashed process left.
    /// </summary>
    public void Sweep()
    {
        var now = DateTime.UtcNow;
        foreach (var file in Root.Exists ? Root.EnumerateFiles("*", SearchOption.AllDirectories).ToList() : [])
        {
            var whole = file.Extension == ".json" || (file.Extension == ".csv" && File.Exists(Path.ChangeExtension(file.FullName, "json")));
            if (file.LastWriteTimeUtc < now - (whole ? Life : Unfinished))
            {
                file.Delete();
            }
        }

        foreach (
            var folder in Root.Exists
                ? Root.EnumerateDirectories()
                    .Where(folder => folder.LastWriteTimeUtc < now - Life && !folder.EnumerateFileSystemInfos().Any())
                    .ToList()
                : []
        )
        {
            folder.Delete();
        }
    }

    public async Task<ImportState?> Find(string storeId, string id)
    {
        var path = PathOf(storeId, id, "json");
        if (!Dukaan.Values.Ids.IsId(id) || !File.Exists(path))
        {
            return null;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return await JsonSerializer.DeserializeAsync<ImportState>(file, ApiJson.Options);
    }

    /// <summary>Imports that are marked as running but have not reported for this long: their process has crashed.</summary>
    public async Task<IReadOnlyList<(string StoreId, string Id)>> Orphans(TimeSpan silence)
    {
        var orphans = new List<(string, string)>();
        foreach (var file in Root.Exists ? Root.EnumerateFiles("*.json", SearchOption.AllDirectories) : [])
        {
            var (storeId, id) = (file.Directory!.Name, Path.GetFileNameWithoutExtension(file.Name));
            if (await Find(storeId, id) is { Phase: ImportPhase.Running } state && state.SavedAt < time.GetUtcNow() - silence)
            {
                orphans.Add((storeId, id));
            }
        }

        return orphans;
    }

    /// <summary>A concurrent reader sees the state before or this one, never half of one.</summary>
    public async Task Save(string storeId, ImportState state)
    {
        var (path, next) = (PathOf(storeId, state.Id, "json"), PathOf(storeId, state.Id, $"{time.GetTimestamp()}.tmp"));
        await File.WriteAllBytesAsync(
            next,
            JsonSerializer.SerializeToUtf8Bytes(state with { SavedAt = time.GetUtcNow() }, ApiJson.Options)
        );
        File.Move(next, path, overwrite: true);
    }

    private DirectoryInfo Root => new(Path.Combine(options.Data, "imports"));

    private string PathOf(string storeId, string id, string ending) => Path.Combine(options.Data, "imports", storeId, $"{id}.{ending}");
}
