using System.Text.Json;
using Dukaan.Web.Http;

namespace Dukaan.Web.Import;

/// <summary>Files that sellers sent to be imported, each with its state beside it, for a day. In a cluster the folder is shared, as that of pictures is.</summary>
internal sealed class ImportFiles(DukaanOptions options, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    public FileStream Open(string storeId, string id) => new(PathOf(storeId, id, "csv"), FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, useAsync: true);

    public async Task Keep(string storeId, string id, Stream content, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(PathOf(storeId, id, "csv"))!;
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder).Where(file => File.GetLastWriteTimeUtc(file) < DateTime.UtcNow - Life))
            File.Delete(old);
        await using var file = new FileStream(PathOf(storeId, id, "csv"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 64 * 1024, useAsync: true);
        await content.CopyToAsync(file, cancellationToken);
    }

    public async Task<ImportState?> Find(string storeId, string id)
    {
        var path = PathOf(storeId, id, "json");
        if (!Dukaan.Values.Ids.IsId(id) || !File.Exists(path))
            return null;

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return await JsonSerializer.DeserializeAsync<ImportState>(file, ApiJson.Options);
    }

    /// <summary>Imports that are said to run and were not heard of for so long: the process that ran them is gone.</summary>
    public async Task<IReadOnlyList<(string StoreId, string Id)>> Orphans(TimeSpan silence)
    {
        var orphans = new List<(string, string)>();
        var folder = new DirectoryInfo(Path.Combine(options.Data, "imports"));
        foreach (var file in folder.Exists ? folder.EnumerateFiles("*.json", SearchOption.AllDirectories) : [])
        {
            var (storeId, id) = (file.Directory!.Name, Path.GetFileNameWithoutExtension(file.Name));
            if (await Find(storeId, id) is { Phase: ImportPhase.Running } state && state.SavedAt < time.GetUtcNow() - silence)
                orphans.Add((storeId, id));
        }

        return orphans;
    }

    /// <summary>Whoever reads meanwhile sees the state before or this one, never half of one.</summary>
    public async Task Save(string storeId, ImportState state)
    {
        var (path, next) = (PathOf(storeId, state.Id, "json"), PathOf(storeId, state.Id, $"{time.GetTimestamp()}.tmp"));
        await File.WriteAllBytesAsync(next, JsonSerializer.SerializeToUtf8Bytes(state with { SavedAt = time.GetUtcNow() }, ApiJson.Options));
        File.Move(next, path, overwrite: true);
    }

    private string PathOf(string storeId, string id, string ending) => Path.Combine(options.Data, "imports", storeId, $"{id}.{ending}");
}
