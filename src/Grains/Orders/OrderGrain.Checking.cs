using Dukaan.Saving;

namespace Dukaan.Orders;

/// <summary>What a step would come to, for what must not be kept unless the step is taken, such as a photo.</summary>
public sealed partial class OrderGrain
{
    public async Task<Error?> Check(OrderStep step)
    {
        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        if (Current.Steps.Find(step.OperationId) is not null)
        {
            return null;
        }

        if (step.Action is OrderAction.AskReturn or OrderAction.Return && await FindExchange(step) is { } exchange)
        {
            if (!exchange.Ok)
            {
                return exchange.Error;
            }

            step = step with { Variant = exchange.Value };
        }

        var ledger = Current.Book().Take(step, Caller.Actor, time.GetUtcNow(), null);
        return ledger.Ok ? null : ledger.Error;
    }
}
