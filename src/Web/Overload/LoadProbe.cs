using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;

namespace Dukaan.Web.Overload;

/// <summary>
/// Measures how long a request waits for threads: every 50 ms, and less often while nobody is there, it sends itself a byte over a
/// connection of its own, which stands in the same line as what comes in at all others, and then in the one for calls of grains. From a
/// thread of its own, since a timer would wait too.
/// Meter <c>Dukaan.Web</c>.
/// </summary>
internal sealed partial class LoadProbe : IHostedService, IThreadPoolWorkItem, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>While nobody asks anything; who comes then is noticed that much later.</summary>
    private static readonly TimeSpan QuietInterval = TimeSpan.FromMilliseconds(250);
    private static readonly byte[] Ping = [1];

    private readonly LoadShedding _shedding;
    private readonly ILogger _logger;
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;
    private readonly SocketAsyncEventArgs _arrival = new();
    private Socket? _out;
    private Socket? _in;
    private long _sent;
    private long _took;
    private bool _isOnItsWay;

    public LoadProbe(LoadShedding shedding, IMeterFactory meters, ILogger<LoadProbe> logger)
    {
        (_shedding, _logger) = (shedding, logger);
        _thread = new Thread(Run) { IsBackground = true, Name = "load probe" };
        _arrival.SetBuffer(new byte[1]);
        _arrival.Completed += (_, _) => ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        var meter = meters.Create("Dukaan.Web");
        meter.CreateObservableGauge("dukaan.load.wait", () => Waited().TotalSeconds, "s", "How long a request waits for threads.");
        meter.CreateObservableGauge(
            "dukaan.load.shedding",
            () => shedding.Level,
            null,
            "Above 0, requests to shops that take the most are refused; above 1, to all shops."
        );
        meter.CreateObservableCounter(
            "dukaan.load.refused",
            () => shedding.Refused,
            "{request}",
            "Requests that were refused while there was too much."
        );
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(1);
        _out = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var accepted = listener.AcceptSocketAsync(cancellationToken);
        await _out.ConnectAsync(listener.LocalEndpoint, cancellationToken);
        _in = await accepted;
        _thread.Start();
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _stop.Set();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _stop.Set();
        _out?.Dispose();
        _in?.Dispose();
        _arrival.Dispose();
    }

    public void Execute()
    {
        Volatile.Write(ref _took, Stopwatch.GetTimestamp() - Volatile.Read(ref _sent));
        Volatile.Write(ref _isOnItsWay, false);
    }

    private void Run()
    {
        try
        {
            while (!_stop.Wait(_shedding.IsQuiet ? QuietInterval : Interval))
            {
                _shedding.Judge(Waited());
                if (!Volatile.Read(ref _isOnItsWay))
                {
                    Send();
                }
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            if (!_stop.IsSet)
            {
                LogBlind(e);
            }
        }
    }

    private void Send()
    {
        // Waited for before it is sent, or it would be found there and not stand in line.
        if (!_in!.ReceiveAsync(_arrival))
        {
            throw new SocketException((int)SocketError.NotConnected);
        }

        Volatile.Write(ref _sent, Stopwatch.GetTimestamp());
        Volatile.Write(ref _isOnItsWay, true);
        _out!.Send(Ping);
    }

    [LoggerMessage(
        1,
        LogLevel.Error,
        "How long requests wait cannot be measured any more, so pages are refused by the number in hand alone until this process restarts"
    )]
    private partial void LogBlind(Exception exception);

    /// <summary>What is on its way has waited that long already.</summary>
    private TimeSpan Waited() =>
        Volatile.Read(ref _isOnItsWay)
            ? Stopwatch.GetElapsedTime(Volatile.Read(ref _sent))
            : TimeSpan.FromSeconds(Volatile.Read(ref _took) / (double)Stopwatch.Frequency);
}
