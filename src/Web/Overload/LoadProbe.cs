using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Dukaan.Web.Overload;

/// <summary>
/// Measures how long work waits for a thread of the pool: every 50 ms it puts something there and looks when it is taken up. From a thread of its own, since a
/// timer would wait in the same line. Meter <c>Dukaan.Web</c>.
/// </summary>
internal sealed class LoadProbe : IHostedService, IThreadPoolWorkItem, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly Shedding _shedding;
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;
    private long _put;
    private long _took;
    private bool _isWaiting;

    public LoadProbe(Shedding shedding, IMeterFactory meters)
    {
        _shedding = shedding;
        _thread = new Thread(Run) { IsBackground = true, Name = "load probe" };
        var meter = meters.Create("Dukaan.Web");
        meter.CreateObservableGauge("dukaan.load.wait", () => Waited().TotalSeconds, "s", "How long work waits for a thread.");
        meter.CreateObservableGauge("dukaan.load.shedding", () => shedding.Level, null, "Above 0, requests to shops that take the most are refused; above 1, to all shops.");
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _thread.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _stop.Set();
        return Task.CompletedTask;
    }

    public void Dispose() => _stop.Set();

    public void Execute()
    {
        Volatile.Write(ref _took, Stopwatch.GetTimestamp() - Volatile.Read(ref _put));
        Volatile.Write(ref _isWaiting, false);
    }

    private void Run()
    {
        while (!_stop.Wait(Interval))
        {
            _shedding.Judge(Waited(), ThreadPool.PendingWorkItemCount);
            if (Volatile.Read(ref _isWaiting))
                continue;

            Volatile.Write(ref _put, Stopwatch.GetTimestamp());
            Volatile.Write(ref _isWaiting, true);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }
    }

    /// <summary>What waits now has waited that long already.</summary>
    private TimeSpan Waited() => Volatile.Read(ref _isWaiting) ? Stopwatch.GetElapsedTime(Volatile.Read(ref _put)) : new TimeSpan(Ticks(Volatile.Read(ref _took)));

    private static long Ticks(long stamps) => (long)(stamps * (TimeSpan.TicksPerSecond / (double)Stopwatch.Frequency));
}
