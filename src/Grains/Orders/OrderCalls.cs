using Dukaan.Catalog;
using Dukaan.Items;

namespace Dukaan.Orders;

/// <summary>
/// The calls for quotes and numbers of orders that are placed at once, shared: while one call runs, whoever wants the same waits for the
/// next one. So a rush for one product asks the catalog a few times and not once for each order, and no order gets a quote that was asked
/// for before it came. Used by one grain, in its turns.
/// </summary>
internal sealed class OrderCalls(IGrainFactory grains, string storeId)
{
    private readonly Dictionary<QuoteLine, TaskCompletionSource<Result<Quote>>?> _quotes = [];
    private readonly ICatalogGrain _catalog = grains.GetGrain<ICatalogGrain>(storeId);
    private readonly IOrderNumbersGrain _numbers = grains.GetGrain<IOrderNumbersGrain>(storeId);
    private List<TaskCompletionSource<long>> _waiting = [];
    private bool _taking;

    /// <summary>As <see cref="ICatalogGrain.Quote"/>.</summary>
    public Task<Result<Quote>> Quote(ImmutableArray<QuoteLine> lines)
    {
        if (lines is not [var line])
        {
            return _catalog.Quote(lines);
        }

        if (_quotes.TryGetValue(line, out var next))
        {
            return (_quotes[line] = next ?? New<Result<Quote>>())!.Task;
        }

        _quotes.Add(line, null);
        var first = New<Result<Quote>>();
        _ = Ask(line, lines, first);
        return first.Task;
    }

    /// <summary>The next number of an order.</summary>
    public Task<long> Number()
    {
        var number = New<long>();
        _waiting.Add(number);
        if (!_taking)
        {
            _ = Take();
        }

        return number.Task;
    }

    private async Task Ask(QuoteLine line, ImmutableArray<QuoteLine> lines, TaskCompletionSource<Result<Quote>>? answer)
    {
        while (answer is not null)
        {
            try
            {
                answer.SetResult(await _catalog.Quote(lines));
            }
            catch (Exception failure)
            {
                answer.SetException(failure); // of whoever waits for it
            }

            answer = _quotes[line];
            _quotes[line] = null;
        }

        _quotes.Remove(line);
    }

    private async Task Take()
    {
        _taking = true;
        while (_waiting.Count > 0)
        {
            var some = _waiting;
            _waiting = [];
            try
            {
                var first = await _numbers.Take(some.Count);
                for (var i = 0; i < some.Count; i++)
                {
                    some[i].SetResult(first + i);
                }
            }
            catch (Exception failure)
            {
                some.ForEach(number => number.SetException(failure));
            }
        }

        _taking = false;
    }

    private static TaskCompletionSource<T> New<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
