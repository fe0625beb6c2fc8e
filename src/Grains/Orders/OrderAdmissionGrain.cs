using Dukaan.Catalog;
using Dukaan.Features;
using Dukaan.GiftCards;
using Dukaan.Hours;
using Dukaan.Items;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderAdmissionGrain"/>
[StatelessWorker(1, removeIdleWorkers: false)]
public sealed class OrderAdmissionGrain(OrderServices services) : Grain, IOrderAdmissionGrain
{
    private const int MaxSeen = 10_000;

    /// <summary>
    /// How many orders are placed at once. More than one commit carries, so that commits stay full. Fewer than a rush sends, since most of
    /// those only need to be told that it is sold out.
    /// </summary>
    private const int MaxPlacing = 256;

    /// <summary>
    /// Products and variants for which an order was refused and which have not been seen in stock since. A hint only: if it is wrong, one
    /// needless check is made.
    /// </summary>
    private readonly HashSet<string> _soldOut = new(StringComparer.Ordinal);

    /// <summary>Orders that wait until another one has been placed or refused.</summary>
    private readonly Queue<TaskCompletionSource<bool>> _queue = [];

    private SoldOutCheck? _check;
    private NewOrders? _new;
    private int _placing;

    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Result<OrderView>> Place(string orderId, PlaceOrder command)
    {
        if (!services.Features.IsOpen && await NotYet(command) is { } later)
        {
            return later;
        }

        var (admitted, stands) = (false, false);
        try
        {
            while (true)
            {
                if (!stands && LooksSoldOut(command))
                {
                    _check ??= new SoldOutCheck(GrainFactory, services.Records, services.Time, StoreId);
                    var answer = await _check.Ask(orderId, command);
                    if (answer.Error is { } error)
                    {
                        return error;
                    }

                    stands = !answer.IsThere;
                    if (answer.IsThere)
                    {
                        _soldOut.ExceptWith(command.Lines.Select(line => line.StockId));
                    }
                }

                if (admitted)
                {
                    break;
                }

                if (_placing >= MaxPlacing)
                {
                    command = command with { Quote = null }; // by the time that it is placed, prices may be others
                }

                admitted = await Enter();
            }

            _new ??= new NewOrders(GrainFactory, services, StoreId);
            var placed = (stands ? null : await _new.Place(orderId, command))
                ?? await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Place(command);
            NoteSoldOut(placed);
            return placed;
        }
        finally
        {
            if (admitted)
            {
                Leave();
            }
        }
    }

    /// <summary>
    /// Why the order must wait until every silo knows what it needs, or null. Its own grain may run on a silo of the release before.
    /// </summary>
    private async Task<Error?> NotYet(PlaceOrder command)
    {
        var gate = services.Features;
        var missing = (string.IsNullOrEmpty(command.Slot) ? null : gate.WhyNot(Feature.Slots, SlotRules.Field))
            ?? (command.Cards is null ? null : gate.WhyNot(Feature.GiftCards, GiftCardErrors.Field));
        var (noBundles, noCards) = (gate.WhyNot(Feature.Bundles, "lines"), gate.WhyNot(Feature.SoldCards, "lines"));
        if (missing is not null || command.Lines.IsDefaultOrEmpty || (noBundles ?? noCards) is null)
        {
            return missing;
        }

        var lines = (await GrainFactory.GetGrain<ICatalogGrain>(StoreId).Quote(command.Lines)) is { Ok: true } quote
            ? quote.Value.Lines
            : []; // the order says what is wrong with them
        return (lines.Any(line => !line.Parts.IsEmpty) ? noBundles : null) ?? (lines.Any(line => line.Details.GiftCard) ? noCards : null);
    }

    /// <summary>True: the order may be placed now. False: something was sold out meanwhile, so it must be checked again.</summary>
    private Task<bool> Enter()
    {
        if (_placing < MaxPlacing)
        {
            _placing++;
            return Task.FromResult(true);
        }

        var waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Enqueue(waiting);
        return waiting.Task;
    }

    private void Leave()
    {
        if (_queue.TryDequeue(out var next))
        {
            next.SetResult(true); // it takes over the place of the one that leaves
        }
        else
        {
            _placing--;
        }
    }

    private void NoteSoldOut(Result<OrderView> placed)
    {
        if (
            placed is not { Ok: false, Error: { Code: OrderRules.SoldOutCode, Items: { IsDefault: false } items } }
            || _soldOut.Count + items.Length > MaxSeen
        )
        {
            return;
        }

        var before = _soldOut.Count;
        _soldOut.UnionWith(items);
        while (_soldOut.Count > before && _queue.TryDequeue(out var next))
        {
            next.SetResult(false);
        }
    }

    private bool LooksSoldOut(PlaceOrder command)
    {
        if (_soldOut.Count == 0 || command.Lines.IsDefault)
        {
            return false;
        }

        foreach (var line in command.Lines)
        {
            if (_soldOut.Contains(line.StockId))
            {
                return true;
            }
        }

        return false;
    }
}
