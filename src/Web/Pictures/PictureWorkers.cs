using System.Collections.Concurrent;
using System.Globalization;
using Dukaan.Web.Work;

namespace Dukaan.Web.Pictures;

/// <summary>
/// Decodes pictures in child processes with the limits of <see cref="PictureChild"/>; each child is replaced after some pictures. Whatever
/// a file does to its child, the result is that this file is refused.
/// </summary>
/// <param name="computing">The limit of processor time for one picture; null: <see cref="PictureLimits.MaxComputing"/>.</param>
internal sealed partial class PictureWorkers(
    TemporaryFiles files,
    TimeProvider time,
    ILogger<PictureWorkers> log,
    TimeSpan? computing = null
) : IDisposable
{
    private const int PicturesOfOne = 50;

    /// <summary>Exit codes from here on are signals: the picture ended the child, so the child was able to run.</summary>
    private const int FirstSignal = 128;

    /// <summary>SIGXCPU.</summary>
    private const int TooMuchComputing = FirstSignal + 24;

    /// <summary>
    /// The timeout of a child that waits, or of a machine short of processors. The kernel ends a child that computes too long (<see
    /// cref="PictureLimits.MaxComputing"/>).
    /// </summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    private readonly ConcurrentStack<Worker> _idle = [];

    /// <summary>
    /// Renders an upload at every width and in every format. There are as many children as concurrent callers; <see cref="PictureGate"/>
    /// limits those.
    /// </summary>
    /// <param name="upload">Seekable, no longer than <see cref="PictureLimits.MaxBytes"/>.</param>
    /// <param name="cancellation">Ends the child too.</param>
    public async Task<PictureRendering> Render(Stream upload, CancellationToken cancellation)
    {
        while (true)
        {
            if (!_idle.TryPop(out var worker))
            {
                var seconds = (int)(computing ?? PictureLimits.MaxComputing).TotalSeconds;
                worker = new Worker(ChildProcess.StartOwn(files.Folder, PictureChild.Name, seconds.ToString(CultureInfo.InvariantCulture)));
            }

            var fresh = worker.Done == 0;
            try
            {
                var rendering = await Render(worker, upload, cancellation);
                if (++worker.Done < PicturesOfOne)
                {
                    _idle.Push(worker);
                }
                else
                {
                    worker.Child.Dispose();
                }

                return rendering;
            }
            catch (Exception e) when (e is IOException or InvalidDataException or TimeoutException)
            {
                // A used child may have ended because of an earlier picture, so a new one decides.
                var code = await Ended(worker);
                LogEnded(code, worker.Child.Errors, e);
                worker.Child.Dispose();
                if (fresh || code == TooMuchComputing || e is TimeoutException)
                {
                    return PictureRendering.Refused(
                        code is < 0 or >= FirstSignal ? PictureError.TooCostly : PictureError.Unavailable,
                        $"The child ended with {code}."
                    );
                }
            }
            catch
            {
                worker.Child.Dispose();
                throw;
            }
        }
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var worker))
        {
            worker.Child.Dispose();
        }
    }

    private async Task<PictureRendering> Render(Worker worker, Stream upload, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellation);
        try
        {
            upload.Position = 0;
            var answer = PictureChild.Read(worker.Child.Output, either.Token);
            await Frames.Write(worker.Child.Input, upload, either.Token);
            return await answer;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("A picture took too long.");
        }
    }

    /// <summary>Its exit code, or -1 if it had not exited.</summary>
    private static async Task<int> Ended(Worker worker)
    {
        try
        {
            await worker.Child.Exited(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(1));
            return worker.Child.ExitCode;
        }
        catch (TimeoutException)
        {
            return -1;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "A child that decoded a picture ended with {ExitCode}: {Errors}")]
    private partial void LogEnded(int exitCode, string errors, Exception exception);

    private sealed class Worker(ChildProcess child)
    {
        public ChildProcess Child => child;

        public int Done { get; set; }
    }
}
