using Dukaan.Saving;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderNumbersGrain"/>
/// <remarks>
/// Numbers are saved as taken in blocks, which double while orders keep coming, so that a rush costs few writes and an order now and then
/// takes exactly its own number. What is left of a block is given back when the activation ends in order; a crash leaves a gap of less than
/// <see cref="MaxBlock"/>.
/// </remarks>
public sealed partial class OrderNumbersGrain(
    [PersistentState("order-numbers", Storages.Domain)] IPersistentState<SavedOrderNumbers> storage,
    TimeProvider time,
    ILogger<OrderNumbersGrain> logger
) : SavedGrain<SavedOrderNumbers>(storage), IOrderNumbersGrain
{
    /// <summary>The most numbers that are saved as taken at once, but where one call asks for more.</summary>
    public const int MaxBlock = 64;

    /// <summary>How many numbers that were given back wait for another owner; more leave gaps.</summary>
    private const int MaxFree = 1_000;

    /// <summary>A block that was used up sooner than this is followed by one of twice its size.</summary>
    private static readonly TimeSpan Rush = TimeSpan.FromSeconds(1);

    private readonly SortedSet<long> _free = [];
    private long _given;
    private int _block;
    private long _savedAt;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _given = Current.Last;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        if (_given < Current.Last)
        {
            try
            {
                await Save(new SavedOrderNumbers { Last = _given });
            }
            catch (Exception failure)
            {
                LogGap(failure, Current.Last - _given);
            }
        }

        await base.OnDeactivateAsync(reason, cancellationToken);
    }

    public async Task<long> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ThrowIfLost();
        if (count == 1 && _free.Count > 0)
        {
            var free = _free.Min;
            _free.Remove(free);
            return free;
        }

        if (_given + count > Current.Last)
        {
            _block = _block > 0 && time.GetElapsedTime(_savedAt) < Rush ? Math.Min(2 * _block, MaxBlock) : 1;
            await Save(new SavedOrderNumbers { Last = _given + Math.Max(count, _block) });
            _savedAt = time.GetTimestamp();
        }

        var first = _given + 1;
        _given += count;
        return first;
    }

    public Task GiveBack(long number)
    {
        if (number == _given)
        {
            _given--;
        }
        else if (number < _given && _free.Count < MaxFree)
        {
            _free.Add(number);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Numbers} order numbers could not be returned; the sequence skips them.")]
    private partial void LogGap(Exception failure, long numbers);
}
