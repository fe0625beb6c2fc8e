using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using Dukaan.Experiments;
using Dukaan.RuntimeSettings;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Visits;
using Orleans;

namespace Dukaan.Web.Experiments;

/// <summary>
/// Decides which form of a page a browser sees while an experiment runs, and counts what its visitors do. A visitor is drawn by chance when
/// they first see a page on which the forms differ, and then a cookie without identity keeps the form: a hash of address and browser would
/// put all phones behind one carrier's address into the same form, which are not as many visitors as they seem. Who keeps no cookie is
/// drawn, and counted, at each such page, in both forms alike. Without an experiment it looks at one field. Thread-safe.
/// </summary>
internal sealed partial class ExperimentTally(
    IGrainFactory grains,
    IRuntimeSettings settings,
    IRandomness randomness,
    TimeProvider time,
    ILogger<ExperimentTally> log
) : BackgroundService
{
    public const string Cookie = "dukaan-test";

    private const int MaxSeen = 20_000;
    private const int MaxWaiting = 200;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(60);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Last = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<long, ArmTally> _tallies = new();
    private readonly ConcurrentDictionary<string, bool> _ordered = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(Experiment Experiment, string Batch, ExperimentCounts Counts)> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _full; // the number of an experiment that takes no more visitors

    /// <summary>The form that this request gets, without deciding anything. Allocates nothing while no experiment runs.</summary>
    /// <param name="name">The switch on which the page's form depends.</param>
    public PageForm FormFor(HttpRequest request, string storeId, string name) =>
        Running(storeId) is not { } running || running.Setting != name ? PageForm.AsItIs
        : TryRead(request, running, out var seat) ? (seat.IsVariant ? PageForm.Variant : PageForm.AsItIs)
        : Takes(request, running) ? PageForm.Undecided
        : PageForm.AsItIs;

    /// <summary>Whether this visitor sees the switch off. A new visitor is drawn, counted, and gets the cookie.</summary>
    public bool IsOff(HttpContext context, string storeId, string name)
    {
        if (Running(storeId) is not { } running || running.Setting != name)
        {
            return false;
        }

        if (context.Items[typeof(ExperimentSeat)] is ExperimentSeat drawn)
        {
            return drawn.IsVariant;
        }

        if (TryRead(context.Request, running, out var seat))
        {
            return seat.IsVariant;
        }

        if (!Takes(context.Request, running) || context.Response.HasStarted)
        {
            return false;
        }

        seat = new ExperimentSeat(running.Number, Draw() < running.Share, SeatStep.Came);
        Count(running, seat.IsVariant, SeatStep.Came);
        Write(context, seat);
        return seat.IsVariant;
    }

    /// <summary>A visitor is at the checkout.</summary>
    public void Checkout(HttpContext context, string storeId)
    {
        if (Running(storeId) is { } running && TryRead(context.Request, running, out var seat) && seat.Step < SeatStep.CheckedOut)
        {
            Count(running, seat.IsVariant, SeatStep.CheckedOut);
            Write(context, seat with { Step = SeatStep.CheckedOut });
        }
    }

    /// <summary>A visitor ordered.</summary>
    /// <param name="orderId">So that a repeat counts once.</param>
    public void Order(HttpContext context, string storeId, string orderId)
    {
        if (Running(storeId) is not { } running || !TryRead(context.Request, running, out var seat) || seat.Step == SeatStep.Ordered)
        {
            return;
        }

        if (_ordered.Count >= MaxSeen)
        {
            _ordered.Clear();
        }

        if (_ordered.TryAdd(orderId, true))
        {
            if (seat.Step < SeatStep.CheckedOut)
            {
                Count(running, seat.IsVariant, SeatStep.CheckedOut);
            }

            Count(running, seat.IsVariant, SeatStep.Ordered);
        }

        Write(context, seat with { Step = SeatStep.Ordered });
    }

    /// <summary>Hands over what was counted. What cannot be handed over now is kept, and goes with the next.</summary>
    public async Task Flush()
    {
        await _turn.WaitAsync();
        try
        {
            foreach (var (number, tally) in _tallies)
            {
                if (tally.Take() is { } counts)
                {
                    _waiting.Enqueue((tally.Experiment, Ids.Token(), counts));
                }
                else if (settings.Now.Experiment?.Number != number)
                {
                    _tallies.TryRemove(number, out _);
                }
            }

            while (_waiting.Count > MaxWaiting)
            {
                _waiting.TryDequeue(out _);
            }

            while (_waiting.TryPeek(out var next))
            {
                var key = next.Experiment.Number.ToString(CultureInfo.InvariantCulture);
                var state = await grains.GetGrain<IExperimentGrain>(key).Add(next.Experiment, next.Batch, next.Counts);
                _waiting.TryDequeue(out _);
                if (!state.TakesVisitors)
                {
                    Volatile.Write(ref _full, next.Experiment.Number);
                }
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogLater(e);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Hands over what was counted since the last time.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await Flush().WaitAsync(Last, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            // The rest is lost: it is counts of half a minute, of both forms alike.
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Flush();
        }
    }

    private Experiment? Running(string storeId) => settings.Now.Experiment is { } running && running.Concerns(storeId) ? running : null;

    private static bool TryRead(HttpRequest request, Experiment running, out ExperimentSeat seat)
    {
        seat = default;
        return request.Headers.Cookie.Count > 0 && ExperimentSeat.TryRead(request.Cookies[Cookie], running.Number, out seat);
    }

    /// <summary>Whether the request makes a new visitor.</summary>
    private bool Takes(HttpRequest request, Experiment running) =>
        Volatile.Read(ref _full) != running.Number && HttpMethods.IsGet(request.Method) && VisitReader.IsPageView(request);

    private void Count(Experiment running, bool isVariant, SeatStep step) =>
        _tallies.GetOrAdd(running.Number, static (_, its) => new ArmTally(its), running).Count(isVariant, step);

    /// <summary>0 to 99.</summary>
    private int Draw()
    {
        Span<byte> random = stackalloc byte[4];
        randomness.Fill(random);
        return (int)(BinaryPrimitives.ReadUInt32LittleEndian(random) % 100);
    }

    private static void Write(HttpContext context, ExperimentSeat seat)
    {
        context.Items[typeof(ExperimentSeat)] = seat;
        if (!context.Response.HasStarted)
        {
            context.Response.Cookies.Append(Cookie, seat.Text, context.CookieFor("/", Kept));
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Counts of an experiment could not be handed over; they go with the next")]
    private partial void LogLater(Exception exception);
}
