using Dukaan.Silo.Regions;
using Dukaan.Silo.Tests.Storage;
using Orleans.Runtime;

namespace Dukaan.Silo.Tests.Regions;

/// <summary>What a region's database says of homes.</summary>
public sealed class RegionTableTests
{
    [Fact]
    public async Task A_database_of_one_region_is_never_anothers()
    {
        await using var harness = await StorageHarness.Start();
        var table = new RegionTable(harness.Shards);
        await Start(table, "bom1");
        await Start(table, "bom1");

        var failure = await Assert.ThrowsAnyAsync<OrleansConfigurationException>(() => Start(table, "fra1"));
        Assert.Contains("'bom1'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_regions_that_claim_a_phone_at_the_same_moment_one_is_its_home()
    {
        await using var harness = await StorageHarness.Start();
        var table = new RegionTable(harness.Shards);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(each => table.ClaimPhone("hash", $"region{each % 3}")));

        Assert.Single(answers.Distinct());
        Assert.Equal(answers[0], await table.PhoneHome("hash"));
        Assert.Null(await table.PhoneHome("another"));
    }

    private static Task Start(RegionTable table, string region) => new RegionStart(
        new RegionOptions(region, new Dictionary<string, Uri>(), region, "secret"), table).StartAsync(CancellationToken.None);
}
