using Dukaan.Orders;
using Dukaan.Pricing;
using Dukaan.Saving;

namespace Dukaan.Discounts;

/// <inheritdoc cref="IDiscountGrain"/>
public sealed class DiscountGrain([PersistentState("discount", Storages.Domain)] IPersistentState<SavedDiscount> storage, TimeProvider time)
    : SavedGrain<SavedDiscount>(storage),
        IDiscountGrain
{
    private const int AskedAtOnce = 20;

    private DiscountBook _book = DiscountBook.Empty;

    private static TimeSpan HoldLife { get; } = TimeSpan.FromMinutes(15);

    private string StoreId => StoreKey.Store(this.GetPrimaryKeyString());

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await base.OnActivateAsync(cancellationToken);
        _book = Current.Read();
        ForgetRows();
    }

    public Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits) => Hold(orderId, phone, limits, null);

    public async Task<Result<Done>> Hold(string orderId, Phone phone, DiscountLimits limits, string? attempt)
    {
        if (_book.Uses.GetValueOrDefault(orderId) is { } held)
        {
            if (held.Attempt is not null && held.Attempt != attempt)
            {
                await Put(held with { Attempt = null }); // two attempts share it, so neither may release it
            }

            return new Done();
        }

        var shopper = NamesOf(phone);
        if (!_book.HasLeft(shopper, limits))
        {
            await ResolveExpired();
        }

        if (!_book.HasLeft(shopper, limits))
        {
            return DiscountErrors.UsedUp();
        }

        await Put(new DiscountUse(orderId, ShopperOf(phone), time.GetUtcNow() + HoldLife, Used: false, attempt));
        return new Done();
    }

    public Task Use(string orderId, Phone phone) =>
        _book.Uses.GetValueOrDefault(orderId) is { Used: true }
            ? Task.CompletedTask
            : Put(new DiscountUse(orderId, ShopperOf(phone), time.GetUtcNow(), Used: true));

    public async Task Release(string orderId)
    {
        if (_book.Uses.ContainsKey(orderId))
        {
            await Save(new SavedDiscount(), rows: [RowChange.Delete(orderId)]);
            _book = _book.Without(orderId);
        }
    }

    public Task Withdraw(string orderId, string attempt) =>
        _book.Uses.GetValueOrDefault(orderId) is { Used: false } held && held.Attempt == attempt ? Release(orderId) : Task.CompletedTask;

    public Task<bool> HasLeft(Phone? phone, DiscountLimits limits) =>
        Task.FromResult(_book.HasLeft(phone is { } known ? NamesOf(known) : [], limits) || _book.Expired(time.GetUtcNow()).Any());

    public Task<int> Uses() => Task.FromResult(_book.Uses.Count);

    private async Task Put(DiscountUse use)
    {
        await Save(new SavedDiscount(), rows: [SavedDiscount.RowOf(use)]);
        _book = _book.With(use);
    }

    /// <summary>
    /// Asks the orders of expired holds: an order that was placed has used the discount, one that was never placed loses its hold.
    /// </summary>
    private async Task ResolveExpired()
    {
        foreach (var use in _book.Expired(time.GetUtcNow()).Take(AskedAtOnce).ToList())
        {
            var order = await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, use.OrderId)).Get();
            if (order is { IsVoid: false })
            {
                await Put(use with { Used = true, Attempt = null });
            }
            else
            {
                await Release(use.OrderId);
            }
        }
    }

    /// <summary>The shopper's key, and the keys of the forms in which earlier releases read the same number.</summary>
    private List<string> NamesOf(Phone phone) => [ShopperOf(phone), .. StoredPhones.Former(phone).Select(ShopperOf)];

    private string ShopperOf(Phone phone) => ThankYouRows.ShopperOf(StoreId, phone);
}
