using Dukaan.Carts;
using Dukaan.Catalog;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Stock;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderGrain"/>
/// <remarks>
/// One write places the order, with its event and its line in the order book. What follows may be lost with the process and still comes
/// true: a hold that was not sold asks this order when its time is over, the book reads its rows and its stream, and a repeat of the
/// checkout empties the cart. Only giving units back has nobody else to remember it, so that is saved with the step that owes it.
/// </remarks>
public sealed partial class OrderGrain(
    [PersistentState("order", Storages.Domain)] IPersistentState<SavedOrder> storage,
    IRandomness randomness,
    TimeProvider time,
    ILogger<OrderGrain> logger) : SavedGrain<SavedOrder>(storage), IOrderGrain
{
    private bool _toldAll;

    /// <summary>How long after its holds an order may still be saved; well before they end.</summary>
    private static TimeSpan PlacingMost { get; } = TimeSpan.FromMinutes(5);

    private string StoreId => StoreKey.Store(this.GetPrimaryKeyString());

    private string OrderId => StoreKey.Rest(this.GetPrimaryKeyString());

    private IOrderBookGrain Book => GrainFactory.GetGrain<IOrderBookGrain>(StoreId);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        if (Current.OwesRelease)
        {
            TakeUp(ReleaseOwed);
        }
    }

    public Task<OrderView?> Get() => Task.FromResult(Current.Placed is null ? null : Current.View(StoreId, OrderId));

    public async Task<Outcome<OrderView>> Place(PlaceOrder command)
    {
        command = command.Lines.IsDefault ? command with { Lines = [] } : command;
        var fingerprint = Fingerprint.Of(command);
        if (Current.Placed is { } placed)
        {
            if (placed.Fingerprint != fingerprint)
            {
                return Refusal.KeyReused();
            }

            await TellPlaced(placed);
            return Current.View(StoreId, OrderId);
        }

        var clean = OrderRules.Clean(command);
        if (!clean.Ok)
        {
            return clean.Refusal;
        }

        command = clean.Value;
        var quote = await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(command.Lines);
        if (!quote.Ok)
        {
            return quote.Refusal.Kind == RefusalKind.Invalid ? quote.Refusal with { Field = "lines" } : quote.Refusal;
        }

        var priced = Pricer.Price(command.PricedAt(quote.Value, time.GetUtcNow()));
        return OrderRules.Check(command, quote.Value, priced) is { } refusal ? refusal : await Place(command, quote.Value, priced, fingerprint);
    }

    public async Task<Outcome<OrderView>> Take(OrderStep step)
    {
        if (Answers.CheckId(step.OperationId) is { } badId)
        {
            return badId;
        }

        if (Current.Placed is not { } placed)
        {
            return Refusal.NotFound("order");
        }

        var fingerprint = Fingerprint.Of(step);
        if (Current.Steps.Find(step.OperationId) is { } earlier)
        {
            var version = earlier.Repeat(fingerprint);
            return version.Ok ? Current.View(StoreId, OrderId, version.Value) : version.Refusal;
        }

        if (step.IfVersion is { } seen && seen != Current.Ledger.Length)
        {
            return Refusal.Stale();
        }

        var ledger = Current.Book().Take(step, Caller.Actor, time.GetUtcNow());
        if (!ledger.Ok)
        {
            return ledger.Refusal;
        }

        await ReleaseOwed();
        var next = Current.With(ledger.Value, step.OperationId, fingerprint);
        var view = next.View(StoreId, OrderId);
        var audit = new AuditLine(StoreId, Caller.Actor, $"order.{ledger.Value.Entries[^1].Type}", OrderId);
        await Save(next, [SavedOrder.EventOf(view.Summary)], [SavedOrder.RowOf(view.Summary)], audit);
        await TellTaken(placed, view);
        return view;
    }

    private async Task<Outcome<OrderView>> Place(PlaceOrder command, Quote quote, PricedOrder priced, string fingerprint)
    {
        var started = time.GetTimestamp();
        var vpa = command.Payment == PaymentMethod.Upi ? quote.Store.Vpa : null;
        var placed = new PlacedOrder(
            0, command.Payment, [.. priced.Lines.Select(OrderLine.Of)], priced.Amounts.Total, command.Customer, randomness.Token(), vpa, quote.Store.Name,
            command.CartId, fingerprint, priced.Amounts,
            time.GetUtcNow() + OrderTerms.Patience(command.Payment, quote.Terms));
        if (await Hold(placed) is { } soldOut)
        {
            return soldOut;
        }

        placed = placed with { Number = await GrainFactory.GetGrain<IOrderDeskGrain>(StoreId).TakeNumber() };
        if (time.GetElapsedTime(started) > PlacingMost)
        {
            await Release(placed);
            return new Refusal(
                RefusalKind.Unavailable, "too-slow", "Ordering took too long. Try again.", RetryAfter: TimeSpan.FromSeconds(5));
        }

        var next = new SavedOrder { Placed = placed, Ledger = OrderLedger.Open(placed, Caller.Actor, time.GetUtcNow()).Entries };
        var view = next.View(StoreId, OrderId);
        await Save(next, [SavedOrder.EventOf(view.Summary)], [SavedOrder.RowOf(view.Summary)]);
        await TellPlaced(placed);
        return view;
    }

    /// <summary>Holds the counted lines, all or none. Every order does so in the same sequence.</summary>
    private async Task<Refusal?> Hold(PlacedOrder order)
    {
        try
        {
            foreach (var line in order.CountedLines())
            {
                var held = await Stock(line.StockId).Reserve(OrderId, line.Quantity);
                if (!held.Ok)
                {
                    await Release(order);
                    return held.Refusal.Code == "sold-out" ? OrderRules.SoldOut(await Lacking(order)) : held.Refusal;
                }
            }

            return null;
        }
        catch
        {
            await Try(() => Release(order)); // what cannot be let go now ends with its time
            throw;
        }
    }

    /// <summary>Every line of which there is too little, so that the shopper hears of all at once.</summary>
    private async Task<ImmutableArray<string>> Lacking(PlacedOrder order)
    {
        var lines = order.CountedLines().ToList();
        var levels = await Task.WhenAll(lines.Select(line => Stock(line.StockId).Level()));
        var lacking = lines.Where((line, i) => levels[i].Available < line.Quantity).Select(line => line.StockId).ToImmutableArray();
        return lacking.IsEmpty ? [.. lines.Select(line => line.StockId)] : lacking;
    }

    /// <summary>What follows a placed order; repeatable, and done once by each activation that gets through it.</summary>
    private async Task TellPlaced(PlacedOrder order)
    {
        if (_toldAll)
        {
            return;
        }

        _toldAll = await Try(async () =>
        {
            var sold = order.CountedLines().Select(line => Stock(line.StockId).Sell(OrderId));
            var cart = order.CartId is { } cartId ? Cart(cartId).Ordered(OrderId) : Task.CompletedTask;
            await Task.WhenAll([.. sold, cart, Book.Note(Current.View(StoreId, OrderId).Summary)]);
        });
    }

    private async Task TellTaken(PlacedOrder order, OrderView view)
    {
        await Try(() => Book.Note(view.Summary));
        if (Current.OwesRelease && !await Try(ReleaseOwed))
        {
            TakeUp(ReleaseOwed);
        }

        if (view.State is OrderState.Shipped or OrderState.Delivered)
        {
            await Try(() => Task.WhenAll(order.CountedLines().Select(line => Stock(line.StockId).Settle(OrderId))));
        }
    }

    private async Task ReleaseOwed()
    {
        if (Current.OwesRelease)
        {
            await Release(Current.Placed!);
            await Save(Current with { OwesRelease = false });
        }
    }

    private Task Release(PlacedOrder order) => Task.WhenAll(order.CountedLines().Select(line => Stock(line.StockId).Release(OrderId)));

    private async Task<bool> Try(Func<Task> told)
    {
        try
        {
            await told();
            return true;
        }
        catch (Exception failure)
        {
            LogUntold(failure);
            return false;
        }
    }

    private ICartGrain Cart(string cartId) => GrainFactory.GetGrain<ICartGrain>(StoreKey.Of(StoreId, cartId));

    private IStockGrain Stock(string stockId) => GrainFactory.GetGrain<IStockGrain>(StoreKey.Of(StoreId, stockId));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Something that follows an order could not be done yet; it is made up for later.")]
    private partial void LogUntold(Exception failure);
}
