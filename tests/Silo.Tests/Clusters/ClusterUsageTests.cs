using Dukaan.Silo.Clustering;
using Dukaan.Silo.Usage;
using Dukaan.TestKit;
using Dukaan.Values;
using Microsoft.Extensions.DependencyInjection;

namespace Dukaan.Silo.Tests.Clusters;

/// <summary>An operator asks one process, and sees what shops use of all.</summary>
[Collection(ClusterCollection.Name)]
public sealed class ClusterUsageTests
{
    [Fact]
    public async Task What_a_shop_uses_of_each_silo_is_added_up()
    {
        await using var silos = await TestSilos.Start();
        TestSilo[] both = [await silos.Add(SiloRole.All), await silos.Add(SiloRole.All)];
        var shop = Ids.New(TimeProvider.System);
        foreach (var silo in both)
        {
            silo.Services.GetRequiredService<ShopUsage>().Failed(shop);
        }

        var asked = ActivatorUtilities.CreateInstance<ClusterUsage>(both[0].Services);
        await Eventually.Becomes(
            () => asked.Top(10),
            top => top is { Silent: 0 } && top.Shops.Any(use => use.StoreId == shop && use.Failures == 2),
            "Both silos should answer, and the failures of both count."
        );
    }
}
