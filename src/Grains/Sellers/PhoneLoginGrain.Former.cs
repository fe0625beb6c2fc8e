namespace Dukaan.Sellers;

/// <remarks>
/// Before numbers were read by the numbering plans, one number could be stored as two: <c>+49170…</c> and <c>+490170…</c>. Whoever proves
/// to have the number gets the seller who was stored under the wrong spelling, once. Where both spellings have one, it is the one that has
/// shops; where both have, this one.
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
