using Dukaan.Saving;

namespace Dukaan.Orders;

/// <inheritdoc cref="IOrderNumbersGrain"/>
public sealed class OrderNumbersGrain([PersistentState("order-numbers", Storages.Domain)] IPersistentState<SavedOrderNumbers> storage)
    : SavedGrain<SavedOrderNumbers>(storage),
        IOrderNumbersGrain
{
    public async Task<long> Take(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        var first = Current.Last + 1;
        await Save(new SavedOrderNumbers { Last = Current.Last + count });
        return first;
    }
}
