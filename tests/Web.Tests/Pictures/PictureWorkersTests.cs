using System.Diagnostics;
using Dukaan.Web.Pictures;
using Dukaan.Web.Work;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.Web.Tests.Pictures;

/// <summary>What is decoded in a process of its own, and what becomes of a file that would take that process down.</summary>
public sealed class PictureWorkersTests : IDisposable
{
    private readonly TemporaryFiles _files = new(
        Directory.CreateTempSubdirectory("dukaan-temporary-").FullName,
        TimeProvider.System,
        NullLogger<TemporaryFiles>.Instance
    );

    private readonly PictureWorkers _workers;

    public PictureWorkersTests() => _workers = new PictureWorkers(_files, TimeProvider.System, NullLogger<PictureWorkers>.Instance);

    [Fact]
    public async Task A_child_renders_what_this_process_would()
    {
        var photo = TestPictures.Jpeg(900, 700);

        var rendered = await Render(photo);

        var here = PictureProcessor.Process(photo);
        Assert.Null(rendered.Error);
        Assert.Equal(
            here.Renditions.Select(each => (each.Width, each.Format, Convert.ToHexString(each.Bytes))),
            rendered.Renditions.Select(each => (each.Width, each.Format, Convert.ToHexString(each.Bytes)))
        );
        Assert.Equal(PictureError.Damaged, (await Render(photo[..(photo.Length / 2)])).Error);
        Assert.Equal(PictureError.NotAPicture, (await Render("<html>"u8.ToArray())).Error);
    }

    [Fact]
    public async Task A_child_that_is_killed_refuses_that_picture_and_the_next_is_rendered()
    {
        await Render(TestPictures.Jpeg(20, 20));

        // The child that rendered the first picture ends in the middle of the second: a fresh one decides, and has no fault to find.
        Assert.Equal(1, KillChildren());
        Assert.Null((await Render(TestPictures.Jpeg(30, 30))).Error);
    }

    [Fact]
    public async Task A_picture_that_computes_too_long_ends_its_child_and_is_refused()
    {
        using var impatient = new PictureWorkers(_files, TimeProvider.System, NullLogger<PictureWorkers>.Instance, TimeSpan.Zero);
        var bomb = TestPictures.JpegOfScans(8_192, 5_632, PictureLimits.MaxScans);

        // The limit is the next whole second of the child's processor time: on a fast machine one picture may end before it.
        PictureError? error = null;
        for (var pictures = 0; error is null && pictures < 10; pictures++)
        {
            error = (await impatient.Render(new MemoryStream(bomb), CancellationToken.None)).Error;
        }

        Assert.Equal(PictureError.TooCostly, error);
        Assert.Null((await Render(TestPictures.Jpeg(30, 30))).Error);
    }

    [Fact]
    public async Task A_picture_that_nobody_waits_for_any_more_ends_with_its_child()
    {
        using var gone = new CancellationTokenSource();
        var rendering = _workers.Render(new MemoryStream(TestPictures.Jpeg(4_000, 4_000)), gone.Token);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rendering);
        Assert.Null((await Render(TestPictures.Jpeg(30, 30))).Error);
    }

    public void Dispose()
    {
        _workers.Dispose();
        _files.Dispose();
        Directory.Delete(_files.Folder, recursive: true);
    }

    private Task<PictureRendering> Render(byte[] upload) => _workers.Render(new MemoryStream(upload), CancellationToken.None);

    /// <summary>Kills the children whose temporary folder is this test's.</summary>
    private int KillChildren()
    {
        var killed = 0;
        foreach (var folder in Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
        {
            if (WorksIn(folder) == _files.Folder)
            {
                using var child = Process.GetProcessById(
                    int.Parse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture)
                );
                child.Kill();
                child.WaitForExit();
                killed++;
            }
        }

        return killed;
    }

    private static string? WorksIn(string process)
    {
        try
        {
            return Directory.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return null; // another's process, or one that has ended
        }
    }
}
