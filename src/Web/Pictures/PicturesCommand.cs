using System.Globalization;
using Dukaan.Silo.Hosting;
using Dukaan.Web.Settings;

namespace Dukaan.Web.Pictures;

/// <summary>
/// <c>pictures copy files s3</c>, <c>pictures copy s3 files</c>: copies what is missing there. <c>pictures clean [--dry-run]</c>: deletes
/// what nothing has used for <c>DUKAAN_PICTURES_KEEP_DAYS</c>.
/// </summary>
internal static class PicturesCommand
{
    private const int Usage = 64; // EX_USAGE of sysexits.h

    /// <summary>Answers the code to exit with.</summary>
    public static async Task<int> Run(
        DukaanOptions options,
        string[] args,
        TextWriter output,
        TextWriter error,
        CancellationToken cancellation = default
    )
    {
        using var store = PictureModule.Store(options);
        try
        {
            switch (args)
            {
                case ["copy", "files", "s3"] or ["copy", "s3", "files"] when store is null:
                    await error.WriteLineAsync("Set DUKAAN_S3_BUCKET to the bucket of pictures (docs/operators.md, “Pictures”).");
                    return 1;
                case ["copy", "files", "s3"]:
                    await Copy(PictureModule.Files(options), store!, output, cancellation);
                    return 0;
                case ["copy", "s3", "files"]:
                    await Copy(store!, PictureModule.Files(options), output, cancellation);
                    return 0;
                case ["clean"] or ["clean", "--dry-run"] when options.Isolated || options.Postgres.Length == 0:
                    await error.WriteLineAsync("Set DUKAAN_POSTGRES and DUKAAN_SHARDS as the site has them, since what they name is kept.");
                    return 1;
                case ["clean"] or ["clean", "--dry-run"]:
                    await Clean(options, (IPictureArchive?)store ?? PictureModule.Files(options), args.Length > 1, output, cancellation);
                    return 0;
                default:
                    await error.WriteLineAsync("pictures takes: copy files s3, copy s3 files, or clean [--dry-run].");
                    return Usage;
            }
        }
        catch (IOException e)
        {
            await error.WriteLineAsync($"{e.Message} What was done stays; run it again.");
            return 1;
        }
    }

    private static async Task Copy(IPictureArchive from, IPictureArchive to, TextWriter output, CancellationToken cancellation)
    {
        var (copied, there, bytes) = await PictureCopying.Copy(from, to, cancellation);
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{copied} pictures copied ({bytes / 1_000_000.0:0.0} MB), {there} were there already"
            )
        );
    }

    private static async Task Clean(
        DukaanOptions options,
        IPictureArchive archive,
        bool dry,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        var databases = options.Databases();
        var here = await PictureTool.Stores(databases, cancellation);
        var cleaning = new PictureCleaning(
            archive,
            pictures => PictureTool.Used(databases, pictures, cancellation),
            options.PicturesKept,
            DateTimeOffset.UtcNow
        );
        var (used, waiting, deleted) = await cleaning.Run(here, dry, cancellation);
        await output.WriteLineAsync(
            $"{used} pictures are used, {waiting} are unused and kept for {options.PicturesKept.TotalDays:0} days, "
                + $"{deleted} {(dry ? "would be deleted" : "were deleted")}"
        );
    }
}
