using Dukaan.TestKit;
using Dukaan.Values;
using Dukaan.Web.Import;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Tests.Import;

/// <summary>What a process that died leaves behind.</summary>
public sealed class ImportFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("imports").FullName;
    private readonly ManualTime _time = new();

    [Fact]
    public async Task An_import_that_was_not_heard_of_for_a_while_is_an_orphan_until_it_is_done()
    {
        var files = new ImportFiles(new DukaanOptions { Data = _folder }, _time);
        Assert.Empty(await files.Orphans(TimeSpan.FromMinutes(2)));
        var (store, running) = (Ids.New(_time), Import(ImportPhase.Running));
        using (var content = new MemoryStream("title,price"u8.ToArray()))
        {
            await files.Keep(store, running.Id, content, CancellationToken.None);
        }

        await files.Save(store, running);
        await files.Save(store, Import(ImportPhase.Checked));
        Assert.Empty(await files.Orphans(TimeSpan.FromMinutes(2)));

        _time.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal([(store, running.Id)], await files.Orphans(TimeSpan.FromMinutes(2)));
        await files.Save(store, running with { Through = 1 });
        Assert.Empty(await files.Orphans(TimeSpan.FromMinutes(2)));
        _time.Advance(TimeSpan.FromMinutes(3));
        await files.Save(store, running with { Phase = ImportPhase.Done });
        Assert.Empty(await files.Orphans(TimeSpan.Zero));
    }

    [Fact]
    public async Task What_was_refused_broken_off_or_is_a_day_old_is_gone()
    {
        var files = new ImportFiles(new DukaanOptions { Data = _folder }, _time);
        files.Sweep();
        var (store, whole) = (Ids.New(_time), Import(ImportPhase.Done));
        string Path(string name) => System.IO.Path.Combine(_folder, "imports", store, name);
        async Task Keep(string id)
        {
            using var content = new MemoryStream("title,price"u8.ToArray());
            await files.Keep(store, id, content, CancellationToken.None);
        }

        await Keep(whole.Id);
        await files.Save(store, whole);
        await Keep("broken");
        await Keep("fresh");
        await Keep("refused");
        files.Forget(store, "refused");
        File.SetLastWriteTimeUtc(Path("broken.csv"), DateTime.UtcNow.AddHours(-2));
        File.SetLastWriteTimeUtc(Path($"{whole.Id}.csv"), DateTime.UtcNow.AddHours(-23));
        files.Sweep();
        Assert.Equal(
            [$"{whole.Id}.csv", $"{whole.Id}.json", "fresh.csv"],
            Directory.GetFiles(Path("")).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal)
        );

        foreach (var file in Directory.GetFiles(Path("")))
        {
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-25));
        }

        files.Sweep();
        Assert.Empty(Directory.GetFiles(Path("")));
    }

    [Theory]
    [InlineData("../../secret")]
    [InlineData("")]
    public async Task What_is_no_id_is_no_import(string id) =>
        Assert.Null(await new ImportFiles(new DukaanOptions { Data = _folder }, _time).Find(Ids.New(_time), id));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private ImportState Import(ImportPhase phase) =>
        new(
            Id: Ids.New(_time),
            FileName: "products.csv",
            Actor: "seller:test",
            Phase: phase,
            Rows: 1,
            ToAdd: 1,
            ToChange: 0,
            Through: 0,
            Wrong: 0,
            Problems: [],
            Preview: [],
            Version: 0
        );
}
