using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of the owner of a name, so that a page costs no remote call (P5). A stateless worker; key: <see cref="StoreName.Key"/>.
/// Its data may be half a second old. An unknown name is looked up each time.
/// </summary>
[Alias("store-lookup")]
public interface IStoreLookupGrain : IGrainWithStringKey
{
    ValueTask<StoreNameClaim?> Find();
}
