namespace Dukaan.Grains.Tests;

/// <summary>A silo that no other class has before or after.</summary>
public sealed class OwnShopFixture : ShopFixture
{
    private protected override Task<ShopSilo> Take() => ShopSilo.Start();

    private protected override Task GiveBack(ShopSilo silo) => silo.DisposeAsync();
}
