namespace Dukaan.Sellers;

/// <remarks>
/// Earlier releases could store one number as two: <c>+49170…</c> and <c>+490170…</c>. Whoever proves to have the number gets the seller
/// who was stored under the wrong form, once. Where both forms have a seller, it is the one with shops. Where both have shops, it is the
/// one of the right form.
/// </remarks>
public sealed partial class PhoneLoginGrain
{
    public Task<string?> Seller() => Task.FromResult(Current.SellerId);

    private async Task<string> SellerOf()
    {
        if (!Current.FormerSought && !await HasShops(Current.SellerId))
        {
            foreach (var former in StoredPhones.Former(new Phone(this.GetPrimaryKeyString())))
            {
                if (
                    await GrainFactory.GetGrain<IPhoneLoginGrain>(former.E164).Seller() is { } seller
                    && (Current.SellerId is null || await HasShops(seller))
                )
                {
                    return seller;
                }
            }
        }

        return Current.SellerId ?? Ids.New(time);
    }

    private async Task<bool> HasShops(string? seller) =>
        seller is not null && await GrainFactory.GetGrain<ISellerGrain>(seller).Get() is { Stores.IsEmpty: false };
}
