namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderAdmissionGrain"/>
[StatelessWorker(1)]
public sealed class OrderAdmissionGrain(IOrderRecords orders) : Grain, IOrderAdmissionGrain
{
    private const int MaxSeen = 10_000;

    /// <summary>
    /// How many are placed at once: more than a commit carries, and fewer than a crowd, most of whom need not be let in to hear that it is
    /// sold out.
    /// </summary>
    private const int MaxInside = 256;

    /// <summary>
    /// The goods that an order was refused for and that were not seen to be there since: a hint, and nothing worse if it is wrong.
    /// </summary>
    private readonly HashSet<string> _soldOut = new(StringComparer.Ordinal);

    /// <summary>Who waits for a place inside.</summary>
    private readonly Queue<TaskCompletionSource<bool>> _outside = [];

    private SoldOutCheck? _check;
    private int _inside;

    private string StoreId => this.GetPrimaryKeyString();

    public async Task<Result<OrderView>> Place(string orderId, PlaceOrder command)
    {
        var (inside, stands) = (false, false);
        try
        {
            while (true)
            {
                if (!stands && LooksSoldOut(command))
                {
                    _check ??= new SoldOutCheck(GrainFactory, orders, StoreId);
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

                if (inside)
                {
                    break;
                }

                inside = await Enter();
            }

            var placed = await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, orderId)).Place(command);
            Hear(placed);
            return placed;
        }
        finally
        {
            if (inside)
            {
                Leave();
            }
        }
    }

    /// <summary>True with a place inside; false if something was sold out meanwhile, so that it may be of no use.</summary>
    private Task<bool> Enter()
    {
        if (_inside < MaxInside)
        {
            _inside++;
            return Task.FromResult(true);
        }

        var waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _outside.Enqueue(waiting);
        return waiting.Task;
    }

    private void Leave()
    {
        if (_outside.TryDequeue(out var next))
        {
            next.SetResult(true); // with the place of who leaves
        }
        else
        {
            _inside--;
        }
    }

    private void Hear(Result<OrderView> placed)
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
        while (_soldOut.Count > before && _outside.TryDequeue(out var next))
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
