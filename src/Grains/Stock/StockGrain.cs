using Dukaan.Catalog;
using Dukaan.Hours;
using Dukaan.Orders;
using Dukaan.RuntimeSettings;
using Dukaan.Saving;
using Dukaan.Stores;
using Microsoft.Extensions.Logging;

namespace Dukaan.Stock;

/// <inheritdoc cref="IStockGrain"/>
/// <remarks>
/// Commands only queue. One loop takes all waiting commands, decides them in order, saves once and answers each. The loop never waits for
/// the catalog, which may itself be waiting for this grain. The catalog is told beside the loop, and retries go on until it has the current
/// state.
/// </remarks>
public sealed partial class StockGrain(
    [PersistentState("stock", Storages.Domain)] IPersistentState<SavedStock> storage,
    IRowReader rows,
    IRuntimeSettings settings,
    TimeProvider time,
    ILogger<StockGrain> logger
) : SavedGrain<SavedStock>(storage), IStockGrain
{
    private const int MaxWaiting = 10_000;
    private const int AskedAtOnce = 50;

    /// <summary>
    /// How often the number of units left is reported at most, so that a rush does not render the pages of the shop for each piece.
    /// </summary>
    private static readonly TimeSpan BetweenLeft = TimeSpan.FromSeconds(1);

    private readonly Queue<Wish> _waiting = [];
    private Wish[] _taken = [];
    private StockBook _book = StockBook.Empty;
    private bool _working;
    private bool _telling;
    private bool? _told;
    private long? _toldLeft;
    private IGrainTimer? _rest; // while it runs, no number is reported
    private DateTimeOffset _soonestEnd = DateTimeOffset.MinValue; // no hold expires before this

    private string StoreId => field ??= StoreKey.Store(this.GetPrimaryKeyString());

    private bool IsLeft => _book.Level.Available > 0;

    /// <summary>
    /// The units left, as far as a shop may show them. Above that limit all numbers are the same, and changes are not reported.
    /// </summary>
    private long Left =>
        settings.Now.Of(StoreId).StockNumbers
            ? Math.Min(_book.Level.Available, StoreProfile.MaxShowLeft + 1)
            : StoreProfile.MaxShowLeft + 1; // "in stock"

    private string StockId => field ??= StoreKey.Rest(this.GetPrimaryKeyString());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _book = Current.Read();
        ForgetRows();

        // The timer only makes it prompt: every reservation checks the holds, too.
        this.RegisterGrainTimer(Look, new GrainTimerCreationOptions(TimeSpan.Zero, TimeSpan.FromMinutes(1)) { Interleave = true });
    }

    public Task<Result<StockLevel>> Set(string operationId, long available)
    {
        var actor = Caller.Actor;
        return Queue(null, book => book.Set(operationId, available, time.GetUtcNow(), actor));
    }

    public Task<Result<StockLevel>> Adjust(AdjustStock command)
    {
        var actor = Caller.Actor;
        return Queue(null, book => book.Adjust(command, time.GetUtcNow(), actor));
    }

    public Task<Result<StockLevel>> Limit(long places) => Queue(null, book => book.Limit(places));

    public async Task<Result<StockLevel>> Move(AdjustStock command)
    {
        var (actor, key) = (Caller.Actor, this.GetPrimaryKeyString());
        return await rows.Find(StockMoveRows.Of(key), command.OperationId) is not null
            ? _book.Level
            : await Queue(
                null,
                book => book.Adjust(book.Known(command), time.GetUtcNow(), actor),
                onChange: StockMoveRows.Put(key, command, time.GetUtcNow())
            );
    }

    public async Task<ImmutableArray<StockEntry>> History(long? before, int limit)
    {
        var page = await rows.Page(StockHistoryRows.Of(this.GetPrimaryKeyString()), [], before, Math.Clamp(limit, 1, 101));
        return [.. page.Select(row => row.As<StockEntry>())];
    }

    public Task<Result<StockLevel>> Reserve(string orderId, int quantity) =>
        Queue(orderId, book => book.Reserve(orderId, quantity, time.GetUtcNow()));

    public Task<Result<StockLevel>> Reserve(string orderId, int quantity, string attempt) =>
        Queue(orderId, book => book.Reserve(orderId, quantity, time.GetUtcNow(), attempt));

    public Task<Result<StockLevel>> ReserveWithin(long places, string orderId, int quantity, string attempt) =>
        Queue(orderId, book => book.Within(places).Reserve(orderId, quantity, time.GetUtcNow(), attempt));

    public Task Withdraw(string orderId, string attempt) => Queue(orderId, book => book.Withdraw(orderId, attempt));

    public Task<Result<StockLevel>> Place(string orderId, int quantity, NewRecord order) =>
        Queue(orderId, book => book.Place(orderId, quantity, time.GetUtcNow()), order);

    public Task Sell(string orderId) => Queue(orderId, book => book.Sell(orderId));

    public Task Release(string orderId) => Queue(orderId, book => book.Release(orderId));

    public Task Settle(string orderId) => Queue(orderId, book => book.Settle(orderId));

    public Task Follow(string orderId, OrderClaim wanted) => Queue(orderId, book => book.Follow(orderId, wanted, time.GetUtcNow()));

    public Task<long> Taken() => Task.FromResult(_book.Taken);

    public Task<StockLevel> Level() => Task.FromResult(_book.Level);

    public Task<ImmutableArray<string>> Known(ImmutableArray<string> orderIds)
    {
        var wishing = _taken.Concat(_waiting).Select(wish => wish.OrderId).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult(
            orderIds.Where(orderId => _book.Claims.ContainsKey(orderId) || wishing.Contains(orderId)).ToImmutableArray()
        );
    }

    private Task<Result<StockLevel>> Queue(
        string? orderId,
        Func<StockBook, StockDecision> decide,
        NewRecord? order = null,
        RowChange? onChange = null
    )
    {
        if (_waiting.Count >= MaxWaiting)
        {
            return Task.FromResult<Result<StockLevel>>(
                new Error(
                    ErrorKind.Unavailable,
                    "stock-busy",
                    "Too many people are ordering this. Try again in a moment.",
                    RetryAfter: TimeSpan.FromSeconds(2)
                )
            );
        }

        var wish = new Wish(orderId, decide, order, onChange);
        _waiting.Enqueue(wish);
        if (!_working)
        {
            _ = Work();
        }

        return wish.Answer.Task;
    }

    private async Task Work()
    {
        _working = true;
        try
        {
            while (_waiting.Count > 0)
            {
                if (HasExpired())
                {
                    await ResolveExpired();
                }

                _taken = [.. _waiting];
                _waiting.Clear();
                await Decide(_taken);
                _taken = [];
            }
        }
        finally
        {
            _working = false;
        }

        _ = Tell();
    }

    /// <summary>Looks through the claims only when one of them may have expired: a rush has thousands.</summary>
    private bool HasExpired()
    {
        if (_soonestEnd > time.GetUtcNow())
        {
            return false;
        }

        _soonestEnd = _book.SoonestEnd;
        return _soonestEnd <= time.GetUtcNow();
    }

    /// <summary>Decides the commands in sequence, saves once, and answers each.</summary>
    private async Task Decide(Wish[] wishes)
    {
        while (wishes.Length > 0)
        {
            try
            {
                await SaveAndAnswer(wishes);
                return;
            }
            catch (RecordExistsException existing)
            {
                // Nothing was saved. Those orders decide themselves; the others are decided again.
                var exists = wishes.ToLookup(wish => wish.Order is { } order && existing.Keys.Contains(order.Key));
                foreach (var wish in exists[true])
                {
                    wish.Answer.TrySetResult(OrderRules.OrderExists());
                }

                wishes = [.. exists[false]];
            }
            catch (Exception failure)
            {
                // The outcome is unknown and this activation ends. Callers repeat their command at the next one.
                foreach (var wish in wishes.Concat(_waiting))
                {
                    wish.Answer.TrySetException(failure);
                }

                _waiting.Clear();
                return;
            }
        }
    }

    private async Task SaveAndAnswer(Wish[] wishes)
    {
        var next = _book;
        var answers = new Result<StockLevel>[wishes.Length];
        var entries = new List<RowChange>();
        var orders = ImmutableArray.CreateBuilder<NewRecord>();
        for (var i = 0; i < wishes.Length; i++)
        {
            (next, answers[i], var entry) = wishes[i].Decide(next);
            if (entry is not null)
            {
                entries.Add(StockHistoryRows.Put(this.GetPrimaryKeyString(), entry));
                entries.AddRange(wishes[i].OnChange is { } row ? [row] : []);
            }

            if (wishes[i].Order is { } order && answers[i].Ok)
            {
                orders.Add(order);
            }
        }

        if (next != _book)
        {
            var touched = wishes.Select(wish => wish.OrderId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            await Save(
                SavedStock.Of(next),
                rows: [.. SavedStock.Differences(_book, next, touched), .. entries],
                records: orders.ToImmutable()
            );
            _book = next;
            foreach (var orderId in touched)
            {
                if (next.Claims.TryGetValue(orderId, out var claim) && !claim.Sold && claim.ExpiresAt < _soonestEnd)
                {
                    _soonestEnd = claim.ExpiresAt;
                }
            }
        }

        for (var i = 0; i < wishes.Length; i++)
        {
            wishes[i].Answer.TrySetResult(answers[i]);
        }
    }

    /// <summary>Asks the orders of expired holds, and applies what they say. An order that was never placed loses its hold.</summary>
    private async Task ResolveExpired()
    {
        foreach (var claim in _book.Expired(time.GetUtcNow()).Take(AskedAtOnce).ToList())
        {
            try
            {
                var order = await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, claim.OrderId)).Get();
                var wanted = order?.ClaimOn(StockId) ?? OrderClaim.None;
                await Decide([new Wish(claim.OrderId, book => book.Follow(claim.OrderId, wanted, time.GetUtcNow()))]);
            }
            catch (Exception failure)
            {
                LogUnresolved(failure, claim.OrderId); // it stays held, and is asked again at the next check
            }
        }
    }

    private async Task Look(CancellationToken cancellationToken)
    {
        if (HasExpired())
        {
            await Queue(null, book => new StockDecision(book, book.Level));
        }

        await Tell();
    }

    /// <summary>
    /// Reports to the catalog: at once whether anything is in stock, until it has the current state; and the number left, at most once in a
    /// while.
    /// </summary>
    private async Task Tell()
    {
        if (_telling || !Exists || ChosenSlot.IsStockId(StockId))
        {
            return;
        }

        _telling = true;
        try
        {
            var catalog = GrainFactory.GetGrain<ICatalogGrain>(StoreId);
            while (_told != IsLeft || (_toldLeft != Left && _rest is null))
            {
                if (_told != IsLeft)
                {
                    var available = IsLeft;
                    _told = null; // a call whose answer is lost may have arrived
                    await catalog.SetAvailability(StockId, available);
                    _told = available;
                    continue;
                }

                var left = Left;
                _toldLeft = null;
                await catalog.SetLeft(StockId, left);
                _toldLeft = left;
                _rest = this.RegisterGrainTimer(
                    Rested,
                    new GrainTimerCreationOptions(BetweenLeft, Timeout.InfiniteTimeSpan) { Interleave = true }
                );
            }
        }
        catch (Exception failure)
        {
            LogUntold(failure); // the next change or check tries again
        }
        finally
        {
            _telling = false;
        }
    }

    private Task Rested(CancellationToken cancellationToken)
    {
        _rest?.Dispose();
        _rest = null;
        return Tell();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Order {OrderId} did not answer whether it exists; its units stay held.")]
    private partial void LogUnresolved(Exception failure, string orderId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The catalog could not be notified whether the product is in stock.")]
    private partial void LogUntold(Exception failure);

    private sealed record Wish(string? OrderId, Func<StockBook, StockDecision> Decide, NewRecord? Order = null, RowChange? OnChange = null)
    {
        public TaskCompletionSource<Result<StockLevel>> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
