using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using Dukaan.RuntimeSettings;

namespace Dukaan.Web.Overload;

/// <summary>
/// Measures how long a request waits for a thread. Every 50 ms, and less often while there are no requests, it sends itself a byte over a
/// connection of its own, which waits in the same queues as all requests and then as all grain calls. It has a thread of its own, since a
/// timer would wait too. Meter <c>Dukaan.Web</c>.
/// </summary>
internal sealed partial class LoadProbe : IHostedService, IThreadPoolWorkItem, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>The interval while there are no requests; overload is noticed this much later then.</summary>
    private static readonly TimeSpan QuietInterval = TimeSpan.FromMilliseconds(250);
    private static readonly byte[] Ping = [1];

    private readonly LoadShedding _shedding;
    private readonly ConnectionCap _connections;
    private readonly IRuntimeSettings _settings;
    private readonly ILogger _logger;
    private readonly ManualResetEventSlim _stop = new();
    private readonly Thread _thread;
    private readonly SocketAsyncEventArgs _arrival = new();
    private Socket? _out;
    private Socket? _in;
    private long _sent;
    private long _took;
    private bool _isOnItsWay;

    public LoadProbe(
        LoadShedding shedding,
        ConnectionCap connections,
        IRuntimeSettings settings,
        IMeterFactory meters,
        ILogger<LoadProbe> logger
    )
    {
        (_shedding, _connections, _settings, _logger) = (shedding, connections, settings, logger);
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
                _shedding.Wait = TimeSpan.FromMilliseconds(_settings.Now.Site.SheddingWait);
                _shedding.Judge(Waited(), _connections.Clients);
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
        // The read starts before the byte is sent; otherwise the byte would be found at once and not queue.
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
        "The wait of requests for a thread can no longer be measured; until a restart only the number in flight is limited"
    )]
    private partial void LogBlind(Exception exception);

    /// <summary>A byte that is on its way has waited this long already.</summary>
    private TimeSpan Waited() =>
        Volatile.Read(ref _isOnItsWay)
            ? Stopwatch.GetElapsedTime(Volatile.Read(ref _sent))
            : TimeSpan.FromSeconds(Volatile.Read(ref _took) / (double)Stopwatch.Frequency);
}
