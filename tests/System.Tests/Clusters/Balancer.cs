using Dukaan.TestKit;

namespace Dukaan.System.Tests.Clusters;

/// <summary>
/// What stands before web silos in production: it asks each often whether it is ready, and sends requests to those that are. It repeats
/// nothing.
/// </summary>
internal sealed class Balancer : HttpMessageHandler
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private readonly SocketsHttpHandler _sockets = new() { UseCookies = false, AllowAutoRedirect = false };
    private readonly HttpMessageInvoker _sender;
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri[] _all;
    private readonly Task _looking;
    private volatile Uri[] _ready = [];
    private int _turn;

    public Balancer(IEnumerable<DukaanProcess> silos)
    {
        _all = [.. silos.Select(silo => silo.Url)];
        _sender = new HttpMessageInvoker(_sockets, disposeHandler: false);
        _looking = Look();
    }

    /// <summary>Returns once it sends requests to so many.</summary>
    public Task Balances(int silos) =>
        Eventually.Holds(() => _ready.Length == silos, $"{silos} silos should be ready.", TimeSpan.FromSeconds(60));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var ready = _ready;
        var silo =
            ready.Length > 0
                ? ready[(uint)Interlocked.Increment(ref _turn) % ready.Length]
                : throw new HttpRequestException("No silo is ready.");
        request.RequestUri = new Uri(silo, request.RequestUri!.PathAndQuery);
        return _sender.SendAsync(request, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _stop.Cancel();
            _looking.Wait();
            _sender.Dispose();
            _sockets.Dispose();
            _stop.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task Look()
    {
        using var timer = new PeriodicTimer(Between);
        using var http = new HttpClient(_sockets, disposeHandler: false) { Timeout = TimeSpan.FromSeconds(2) };
        try
        {
            do
            {
                _ready =
                [
                    .. (await Task.WhenAll(_all.Select(async silo => (Silo: silo, Ready: await IsReady(http, silo)))))
                        .Where(looked => looked.Ready ?? _ready.Contains(looked.Silo))
                        .Select(looked => looked.Silo),
                ];
            } while (await timer.WaitForNextTickAsync(_stop.Token));
        }
        catch (OperationCanceledException) { }
    }

    /// <summary>Null: it did not answer in time, which says nothing where the machine has much else to do.</summary>
    private static async Task<bool?> IsReady(HttpClient http, Uri silo)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(silo, "/readyz"));
            return answer.IsSuccessStatusCode;
        }
        catch (TaskCanceledException)
        {
            return null;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
