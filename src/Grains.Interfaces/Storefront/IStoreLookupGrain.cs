using Dukaan.Stores;

namespace Dukaan.Storefront;

/// <summary>
/// This silo's copy of who holds a name, so that a page costs no remote call (P5). A stateless worker; key: <see cref="StoreName.Key"/>.
/// What it knows may be half a second old; that a name is not held it asks each time it is not certain.
/// </summary>
[Alias("store-lookup")]
public interface IStoreLookupGrain : IGrainWithStringKey
{
    ValueTask<StoreNameClaim?> Find();
}
