namespace Dukaan.Web.Work;

/// <summary>
/// Files that live no longer than a request: uploads while they arrive, and files of decoders. Each is deleted when it is closed; what a
/// killed process left is deleted at the next start, and every hour. No request lasts as long as <see cref="Life"/>.
/// </summary>
internal sealed partial class TemporaryFiles : BackgroundService
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly TimeProvider _time;
    private readonly ILogger<TemporaryFiles> _log;

    /// <param name="folder">Created if missing, for this user only. Processes may share it.</param>
    public TemporaryFiles(string folder, TimeProvider time, ILogger<TemporaryFiles> log)
    {
        (Folder, _time, _log) = (Path.GetFullPath(folder), time, log);
        Directory.CreateDirectory(Folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Sweep(DateTime.UtcNow - Life);
    }

    public string Folder { get; }

    /// <summary>A new empty file to write and read again.</summary>
    public FileStream New() =>
        new(
            Path.Combine(Folder, $"{Guid.NewGuid():n}.upload"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 0,
                Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose,
            }
        );

    /// <summary>Deletes files last written before this moment, by the file system's clock.</summary>
    public void Sweep(DateTime before)
    {
        foreach (var file in new DirectoryInfo(Folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            try
            {
                if (file.LastWriteTimeUtc < before)
                {
                    file.Delete();
                }
            }
            catch (IOException e)
            {
                LogNotDeleted(e);
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Life, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Sweep(DateTime.UtcNow - Life);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A temporary file could not be deleted; next try in an hour")]
    private partial void LogNotDeleted(Exception exception);
}
